import { may, type Viewer } from "../app/viewer.ts";
import type { Text } from "../ui/language.ts";

const nothing: Text = ["没有等待您处理的事项。", "Nothing waits for you."];

/** By what a person may do: what they can turn to while nothing waits for them. */
const next: readonly { permission: string; text: Text }[] = [
  {
    permission: "achievement:register",
    text: [
      "可用右上角的按钮登记新的成果或需求，或从「科技成果」打开一项申报落地。",
      "Register an achievement or a demand by the buttons above, or open one to claim its landing.",
    ],
  },
  {
    permission: "demand:register",
    text: [
      "可用右上角的按钮登记企业的技术需求。",
      "Register what your firm needs by the button above.",
    ],
  },
  {
    permission: "evaluation:manage",
    text: [
      "可将已登记的成果编入新的评价批次，或在「匹配推荐」中跟进供需双方。",
      "Put registered achievements into a new batch, or follow the proposed matches.",
    ],
  },
  {
    permission: "landing:verify",
    text: [
      "新的落地申报提交后会出现在这里；已认定的可在「落地认定」中查阅。",
      "New claims appear here; those decided stand under Landings.",
    ],
  },
  {
    permission: "evaluation:score",
    text: [
      "中心指派评审后会出现在这里；已评审的可在「我的评审」中查阅。",
      "What you are asked to score appears here; what you scored stands under My scoring.",
    ],
  },
  {
    permission: "account:manage",
    text: [
      "各单位联络员齐备；可在「账号」中建立或停用账号。",
      "Every organization has its liaison; accounts are made and closed under Accounts.",
    ],
  },
];

export function hints(viewer: Viewer): Text {
  const found = next.find(({ permission }) => may(viewer, permission));
  if (!found) return nothing;
  const [zh, en] = found.text;
  return [`${nothing[0]}${zh}`, `${nothing[1]} ${en}`];
}
