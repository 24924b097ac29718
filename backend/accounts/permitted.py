"""What each role may do, as the one table of permissions has it."""

from __future__ import annotations

import strawberry

from backend.core.declaring.kinds import bounded
from backend.core.errors import Text
from backend.core.permissions import HOLDERS, Permission, Role

NAMES: dict[Permission, Text] = {
    Permission.SELF_MANAGE: Text("管理自己的账号和会话", "Manage its own account and sessions"),
    Permission.ACCOUNT_APPLY: Text("申请企业账号", "Ask for a firm's account"),
    Permission.APPLICATION_HAND_IN: Text("提交企业注册材料", "Hand in a firm's documents"),
    Permission.APPLICATION_DECIDE: Text("审核企业注册", "Decide on firms' registrations"),
    Permission.ACCOUNT_READ: Text("查看全部账号", "See all accounts"),
    Permission.ACCOUNT_MANAGE: Text("新建、修改、停用账号", "Make, change and close accounts"),
    Permission.FILE_UPLOAD: Text("上传附件", "Send files"),
    Permission.LIST_EXPORT: Text("导出列表", "Export lists"),
    Permission.ORGANIZATION_MANAGE: Text("新增、修改单位", "Enter and change organizations"),
    Permission.ACHIEVEMENT_REGISTER: Text("登记科技成果", "Register achievements"),
    Permission.ACHIEVEMENT_READ_ALL: Text("查看全部科技成果", "See all achievements"),
    Permission.ACHIEVEMENT_PUBLISH: Text("公开展示成果", "Publish achievements"),
    Permission.PUBLICATION_TAKE_DOWN: Text("撤下公开展示", "Take publications down"),
    Permission.BACK_ENTRY_DECIDE: Text("审批历史补录", "Decide on back-entries"),
    Permission.REGISTRATION_REPAIR: Text(
        "退回、作废登记，提出合并", "Return and void registrations, propose merges"
    ),
    Permission.MERGE_CONFIRM: Text("确认合并", "Confirm merges"),
    Permission.DEMAND_REGISTER: Text("登记企业需求", "Register demands"),
    Permission.RECORD_COMPARE: Text("查看相近名称", "See records of similar titles"),
    Permission.DEMAND_READ_ALL: Text("查看全部企业需求", "See all demands"),
    Permission.DEMAND_CONFIRM: Text("确认真实需求", "Confirm that demands are real"),
    Permission.SHEET_IMPORT: Text("批量导入", "Import sheets"),
    Permission.CONTACT_READ: Text("查看联系方式", "See contacts"),
    Permission.EVALUATION_MANAGE: Text("组织评价", "Run evaluations"),
    Permission.EVALUATION_READ_ALL: Text("查看全部评价", "See all evaluations"),
    Permission.EVALUATION_SCORE: Text("评分", "Score"),
    Permission.EVALUATION_RECUSE: Text("登记回避", "Enter recusals"),
    Permission.SERVICE_MANAGE: Text("管理成果与技术服务库", "Run the service library"),
    Permission.SERVICE_RECORD: Text("记录服务", "Record services"),
    Permission.SERVICE_READ_ALL: Text("查看全部服务库条目", "See all service entries"),
    Permission.MATCH_PROPOSE: Text("提出匹配推荐", "Propose matches"),
    Permission.MATCH_ANSWER: Text("答复匹配推荐", "Answer matches"),
    Permission.MATCH_READ_ALL: Text("查看全部匹配推荐", "See all proposed matches"),
    Permission.LANDING_READ_ALL: Text("查看全部落地申报", "See all landing claims"),
    Permission.LANDING_READ_DRAFTS: Text("查看落地申报草稿", "See drafts of claims"),
    Permission.LANDING_CLAIM: Text("申报落地", "Claim landings"),
    Permission.LANDING_VERIFY: Text("认定落地", "Verify landings"),
    Permission.KPI_READ: Text("查看指标看板和台账", "See boards and ledgers"),
    Permission.TARGET_MANAGE: Text("设定目标", "Set targets"),
    Permission.CREDIT_REASSIGN: Text("改记落地单位", "Reassign a landing's credit"),
    Permission.PROGRESS_PUBLISH: Text("公开进展", "Publish the progress"),
    Permission.AUDIT_READ: Text("查看、核验审计日志", "Read and check the audit log"),
    Permission.VIEW_SAVE: Text("保存列表视图", "Save views of lists"),
    Permission.PLAN_MANAGE: Text("对比、载入方案文件", "Compare and load the plan file"),
    Permission.API_CLIENT_READ: Text("查看 API 客户端", "See API clients"),
    Permission.API_CLIENT_MANAGE: Text("管理 API 客户端和授权", "Manage API clients and grants"),
}
"""What permissions are called."""


@strawberry.type(description="An act that roles hold (权限).")
class Right:
    """One permission."""

    code: str = strawberry.field(description="As `resource:action`.")
    name: str = strawberry.field(description="What it is called.")
    holders: list[Role] = strawberry.field(
        description="The roles that hold it, in the order of the plan's table. Which records they "
        "see by it, the scopes say."
    )


@strawberry.type
class RightsQuery:
    """The table's root field."""

    @strawberry.field(  # type: ignore[untyped-decorator]
        description="What each role may do. Needs `account:read` (administrators).",
        metadata=bounded(len(Permission)),
    )
    def rights(self, info: strawberry.Info) -> list[Right]:
        """The one table of permissions."""
        info.context.viewer.require(Permission.ACCOUNT_READ)
        language = info.context.language
        return [
            Right(
                code=permission.value,
                name=NAMES[permission].in_language(language),
                holders=[role for role in Role if role in HOLDERS[permission]],
            )
            for permission in Permission
        ]
