import { inLanguage, type Text } from "../ui/language.ts";

/** Every mutation, and what the command line and the start write, by the name in the log. */
const operations: Record<string, Text> = {
  sign_in: ["登录", "Sign in"],
  sign_out: ["退出登录", "Sign out"],
  sign_out_everywhere: ["在所有设备上退出", "Sign out everywhere"],
  password_change: ["修改密码", "Change the password"],
  account_create: ["新建账号", "Make an account"],
  account_update: ["修改账号", "Change an account"],
  account_password_reset: ["重置密码", "Reset a password"],
  account_deactivate: ["停用账号", "Close an account"],
  organization_create: ["新增单位", "Enter an organization"],
  organization_update: ["修改单位", "Change an organization"],
  achievement_register: ["登记成果", "Register an achievement"],
  achievement_update: ["修改登记", "Change a registration"],
  achievement_submit: ["提交登记", "Submit a registration"],
  achievement_join: ["加入联合报送", "Join as co-reporter"],
  file_upload: ["上传文件", "Send a file"],
  files_clean: ["清理无引用文件", "Clean unused files"],
  demand_register: ["登记需求", "Register a demand"],
  demand_update: ["修改需求", "Change a demand"],
  demand_submit: ["提交需求", "Submit a demand"],
  demand_prove: ["提交真实需求证明", "Hand in the proof of a demand"],
  demand_confirm: ["确认真实需求", "Confirm a demand"],
  demand_return_proof: ["退回需求证明", "Return the proof of a demand"],
  achievement_back_enter: ["申请历史补录", "Ask for a back-entry"],
  achievement_back_entry_approve: ["批准历史补录", "Approve a back-entry"],
  achievement_back_entry_refuse: ["不予补录", "Refuse a back-entry"],
  achievement_publish: ["公开展示", "Publish"],
  publication_take_down: ["撤下展示", "Take a publication down"],
  achievement_return: ["退回登记", "Return a registration"],
  achievement_void: ["作废登记", "Void a registration"],
  achievement_merge_propose: ["提出合并", "Propose a merge"],
  achievement_merge_confirm: ["确认合并", "Confirm a merge"],
  achievement_merge_refuse: ["不予合并", "Refuse a merge"],
  evaluation_batch_create: ["新建评价批次", "Form a batch"],
  evaluation_assign: ["指派评价专家", "Assign evaluators"],
  evaluation_batch_open: ["开始评审", "Begin scoring"],
  evaluation_batch_close: ["结束评审", "Close a batch"],
  evaluation_score: ["提交评分", "Score"],
  evaluation_recuse: ["回避", "Recuse"],
  evaluation_item_decline: ["不予入库", "Decline"],
  service_entry_admit: ["纳入服务库", "Admit to service"],
  demand_screen: ["筛选需求", "Screen a demand"],
  service_entry_admit_demand: ["需求入库", "Admit a demand to service"],
  service_entry_admit_recommended: ["推荐入库", "Admit by recommendation"],
  service_entry_leave: ["退出服务库", "Leave the service library"],
  service_record_add: ["登记服务记录", "Record a service"],
  service_entry_hand_over: ["移交责任人", "Hand over"],
  landing_claim: ["申报落地", "Claim a landing"],
  landing_update: ["修改落地申报", "Change a claim"],
  landing_correct: ["提出落地更正", "Propose a correction"],
  landing_submit: ["提交认定", "Submit a claim"],
  landing_verify: ["认定落地", "Verify a landing"],
  landing_return: ["退回申报", "Return a claim"],
  target_set: ["下达指标", "Set a target"],
  organizations_bring_in: ["录入计划所列单位", "Enter the plan's organizations"],
  plan_load: ["载入计划", "Load the plan"],
  result_import: ["导入在册成果", "Import results"],
  admin: ["建立管理员", "Make the administrator"],
  demo: ["载入示范数据", "Load the demonstration set"],
};

const subjects: Record<string, Text> = {
  account: ["账号", "Account"],
  session: ["会话", "Session"],
  sign_in: ["登录", "Sign-in"],
  sign_out: ["退出登录", "Sign-out"],
  sign_in_failure: ["登录失败", "Failed sign-in"],
  registered_result: ["在册成果", "Registered result"],
  import_run: ["导入", "Import"],
  achievement: ["科技成果", "Achievement"],
  publication: ["展示", "Publication"],
  achievement_merge: ["合并建议", "Merge"],
  achievement_party: ["相关单位", "Party"],
  intellectual_property: ["知识产权", "Right"],
  evaluation_batch: ["评价批次", "Batch"],
  evaluation_item: ["批次成果", "Item of a batch"],
  evaluation_assignment: ["评审任务", "Assignment"],
  evaluation_sheet: ["评分表", "Score sheet"],
  counted_item: ["计入记录", "Counted record"],
  ledger_line: ["单位台账", "Ledger line"],
  stored_file: ["附件", "File"],
  demand: ["企业需求", "Demand"],
  landing: ["落地申报", "Landing claim"],
  landing_evidence: ["证明材料", "Evidence"],
  service_entry: ["服务库条目", "Service entry"],
  handover: ["交接", "Handover"],
  service_record: ["服务记录", "Service record"],
  demand_screening: ["需求筛选", "Screening of a demand"],
  organization: ["单位", "Organization"],
  organization_flag: ["单位标识", "Flag"],
  plan_version: ["计划版本", "Version of the plan"],
  town: ["镇街（园区）", "Town"],
  industry: ["产业", "Industry"],
  scope_entry: ["职责范围", "Scope"],
  target: ["目标", "Target"],
  demonstration: ["示范数据", "Demonstration set"],
};

/** The log keeps names for programs; people read these. A name that is not here stands as it is. */
export function operationName(name: string): string {
  return named(operations, name);
}

export function subjectName(name: string): string {
  return named(subjects, name);
}

function named(texts: Record<string, Text>, name: string): string {
  const text = texts[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
  return text ? inLanguage(...text) : name;
}
