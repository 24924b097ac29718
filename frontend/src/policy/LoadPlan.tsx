import { Button } from "antd";
import { useState } from "react";
import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { useWrite } from "../ui/useWrite.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import type { Comparison } from "./comparison.ts";

const PlanLoad = graphql(
  `
    mutation PlanLoad($input: PlanLoadInput!) {
      planLoad(input: $input) {
        planVersion {
          id
          number
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

interface LoadPlanProps {
  text: string;
  comparison: Comparison;
  onLoaded: () => void;
  onOvertaken: () => void;
}

/** Just what was shown is loaded, over just what it was compared with. */
export function LoadPlan({ text, comparison, onLoaded, onOvertaken }: LoadPlanProps) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { run } = useWrite(PlanLoad, (data) => data.planLoad);
  const { sha256, against, changeCount, effects } = comparison;
  const ends = effects.filter(({ kind }) => kind.endsWith("_ENDS"));
  return (
    <div>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t("载入此方案", "Load this plan")}
      </Button>
      <WriteDialog
        open={asked}
        title={t("载入此方案", "Load this plan")}
        okText={t("确认载入", "Load it")}
        success={t("方案已载入，即刻生效。", "The plan is loaded and in force.")}
        write={() => run({ text, sha256, against: against.id })}
        onDone={onLoaded}
        onStale={() => {
          setAsked(false);
          onOvertaken();
        }}
        onClose={() => setAsked(false)}
      >
        <p>
          {t(
            `${changeCount} 处变化即刻生效，代替第 ${against.number} 版。以后启动服务时不再载入服务器上的方案文件，以此处载入的为准。`,
            `${changeCount} changes take effect at once, in place of version ${against.number}. From now on the server's own file is passed over when it starts: what is loaded here counts.`,
          )}
        </p>
        {ends.length > 0 && (
          <ul style={{ margin: "12px 0 0", paddingLeft: 20 }}>
            {ends.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </WriteDialog>
    </div>
  );
}
