import { Alert } from "antd";
import type { CSSProperties, ReactNode } from "react";
import type { EnumOf } from "../graphql.ts";
import { type Text, useT } from "../ui/language.ts";
import styles from "./SimilarElsewhere.module.css";
import type { SimilarRecord } from "./similarRecords.ts";
import { similarKindText } from "./words.ts";

/** By what is registered: what near records of each other library may mean for it. */
const advice = {
  ACHIEVEMENT: [
    {
      kind: "REGISTERED_RESULT",
      text: [
        "在册成果如为同一项，请改为登记该在册成果，以免重复；如为另一项，请说明区别。",
        "If a registered result is the same, take it up instead of entering it anew; else say why yours is another.",
      ],
    },
    {
      kind: "DEMAND",
      text: [
        "本成果或可回应所列企业需求：请说明两者的关系，提交后可在成果页寻找匹配。",
        "This achievement may answer a demand: say how the two relate, and find matches on its page once it is submitted.",
      ],
    },
  ],
  DEMAND: [
    {
      kind: "ACHIEVEMENT",
      text: [
        "所列科技成果或已能满足本需求：请说明有何不同或尚不能满足之处，提交后可在需求页寻找匹配。",
        "An achievement may answer this demand already: say what differs or what it does not meet, and find matches on the demand's page once it is submitted.",
      ],
    },
    {
      kind: "REGISTERED_RESULT",
      text: [
        "所列在册成果或已能满足本需求：请说明有何不同或尚不能满足之处；由单位登记为科技成果后即可对接。",
        "A registered result may answer this demand already: say what differs or what it does not meet. It can be matched once an organization has taken it up.",
      ],
    },
  ],
} satisfies Record<string, readonly { kind: EnumOf<"SimilarKind">; text: Text }[]>;

interface SimilarElsewhereProps {
  /** What the form registers: of that library, likely duplicates are shown by themselves. */
  own: keyof typeof advice;
  records: readonly SimilarRecord[];
  /** What can be done about a record. */
  action?: (record: SimilarRecord) => ReactNode;
  style?: CSSProperties;
}

/** Near titles of the other libraries: one is taken up, or a reason is given (DISC-4). */
export function SimilarElsewhere({ own, records, action, style }: SimilarElsewhereProps) {
  const t = useT();
  const libraries = advice[own].filter(({ kind }) => records.some((each) => each.kind === kind));
  if (libraries.length === 0) return null;
  const heading = t("其他库中名称相近的记录", "Near titles in the other libraries");
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={heading}
      style={style}
      description={
        <>
          {libraries.map(({ kind, text }) => (
            <p key={kind}>{t(...text)}</p>
          ))}
          <ul className={styles.list} aria-label={heading}>
            {libraries
              .flatMap(({ kind }) => records.filter((record) => record.kind === kind))
              .map((record) => (
                <li key={record.id} className={styles.record}>
                  <span className={styles.what}>
                    {[
                      record.title,
                      t(...similarKindText[record.kind]),
                      record.by,
                      record.year,
                    ].join(" · ")}
                  </span>
                  {action?.(record)}
                </li>
              ))}
          </ul>
        </>
      }
    />
  );
}
