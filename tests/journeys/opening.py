"""The dialogs of the pages, by the buttons that open them."""

from __future__ import annotations

from typing import NamedTuple


class Opening(NamedTuple):
    """A dialog: on which page of whom, and by which button."""

    person: str
    address: str
    button: str


def on(person: str, address: str, *buttons: str) -> tuple[Opening, ...]:
    """The dialogs of one page."""
    return tuple(Opening(person, address, button) for button in buttons)


FORMS = (
    *on(
        "center1",
        "/achievements/{achievement}",
        "合并",
        "推荐入库",
        "退回修改",
        "作废",
        "公开展示",
    ),
    *on("center1", "/demands/{demand}", "合并", "退回修改", "作废"),
    *on("center1", "/batches/{closed}", "不予入库"),
    *on("center1", "/entries", "推荐入库"),
    *on("center1", "/entries/{entry}", "登记服务", "移交责任人", "退出服务库"),
    *on("center1", "/applications/{application}", "退回申请"),
    *on("lead", "/back-entries", "不予补录"),
    *on("lead", "/landings/{claim}", "退回"),
    *on("lead", "/landings/{landing}", "改记单位"),
    *on("lead", "/merges/{merge}", "不予合并"),
    *on("expert2", "/scoring/{review}", "申请回避"),
    *on("admin", "/organizations", "新增单位"),
    *on("admin", "/accounts", "新建账号"),
    *on("admin", "/api-clients", "新建客户端"),
)
"""Those that are refused where nothing was filled in: the last of their buttons sends them."""

QUESTIONS = (
    *on("center1", "/", "入库：微发光二极管显示巨量转移修复工艺"),
    *on("center1", "/batches/passed", "纳入服务库"),
    *on("lead", "/", "认定：铜铝异种金属蓝光激光焊接装备"),
    *on("center1", "/achievements/{landed}", "撤下：离散制造智能排产公共服务平台"),
    *on("center1", "/matches", "撤回"),
    *on("center1", "/batches/{batch}", "指派评价专家", "开始评审"),
    *on("center1", "/applications/{application}", "开通账号"),
    *on("liaison-dgut", "/achievements/{own_draft}", "提交"),
    *on("liaison-dgut", "/demands/{own_demand}", "提交"),
    *on("liaison-dgut", "/imports/{import}", "删除"),
    *on("lead", "/back-entries", "批准"),
    *on("lead", "/kpi", "公开进展", "设定目标：全市，召开成果发布会"),
    *on("lead", "/landings/{claim}", "认定"),
    *on("lead", "/merges/{merge}", "确认合并"),
    *on("admin", "/organizations", "修改：东莞市科学技术局"),
    *on("admin", "/accounts", "重置密码：中心专员（甲）", "停用：中心专员（甲）"),
    *on("admin", "/api-clients", "修改授权：企莞家", "换发密钥：企莞家", "吊销：企莞家"),
)
"""Those that could be sent as they open."""
