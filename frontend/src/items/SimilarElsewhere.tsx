import { Alert } from "antd";
import type { CSSProperties, ReactNode } from "react";
import { useQuery } from "urql";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";
import { type Text, useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import styles from "./SimilarElsewhere.module.css";
import { similarKindText } from "./words.ts";

const SimilarQuery = graphql(`
  query SimilarElsewhere($title: String!, $except: ID) {
    similarRecords(title: $title, except: $except) {
      id
      kind
      title
      by
      year
    }
  }
`);

type SimilarRecord = ResultOf<typeof SimilarQuery>["similarRecords"][number];

/** By what is registered: what near records of each other library may mean for it. */
const advice = {
  ACHIEVEMENT: [
    {
      kind: "REGISTERED_RESULT",
      text: [
        "在册成果如为同一项，请改为登记该在册成果，以免重复。",
        "If a registered result is the same, take it up instead of entering it anew.",
      ],
    },
    {
      kind: "DEMAND",
      text: [
        "本成果或可回应所列企业需求，提交后可在成果页寻找匹配。",
        "This achievement may answer a demand: find matches on its page once it is submitted.",
      ],
    },
  ],
  DEMAND: [
    {
      kind: "ACHIEVEMENT",
      text: [
        "所列科技成果或已能满足本需求，提交后可在需求页寻找匹配。",
        "An achievement may answer this demand already: find matches on its page once it is submitted.",
      ],
    },
    {
      kind: "REGISTERED_RESULT",
      text: [
        "所列在册成果或已能满足本需求，由单位登记为科技成果后即可对接。",
        "A registered result may answer this demand already, once an organization has taken it up.",
      ],
    },
  ],
} satisfies Record<string, readonly { kind: EnumOf<"SimilarKind">; text: Text }[]>;

interface SimilarElsewhereProps {
  /** What the form registers: of that library, likely duplicates are shown by themselves. */
  own: keyof typeof advice;
  title: string | undefined;
  except?: string;
  /** What can be done about a record. */
  action?: (record: SimilarRecord) => ReactNode;
  style?: CSSProperties;
}

/** Near titles of the other libraries, for information: they hinder nothing (DISC-4). */
export function SimilarElsewhere({
  own,
  title = "",
  except,
  action,
  style,
}: SimilarElsewhereProps) {
  const t = useT();
  const asked = useDebounced(title.trim());
  const [{ data }] = useQuery({
    query: SimilarQuery,
    variables: { title: asked, except },
    pause: asked === "",
  });
  const found = asked === "" ? [] : (data?.similarRecords ?? []);
  const libraries = advice[own].filter(({ kind }) => found.some((record) => record.kind === kind));
  if (libraries.length === 0) return null;
  const records = libraries.flatMap(({ kind }) => found.filter((record) => record.kind === kind));
  const heading = t("其他库中名称相近的记录", "Near titles in the other libraries");
  return (
    <Alert
      type="info"
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
            {records.map((record) => (
              <li key={record.id} className={styles.record}>
                <span className={styles.what}>
                  {[record.title, t(...similarKindText[record.kind]), record.by, record.year].join(
                    " · ",
                  )}
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
