import { App, Button } from "antd";
import { useState } from "react";
import { useClient } from "urql";
import { graphql } from "../graphql.ts";
import { inLanguage, useT } from "../ui/language.ts";
import { saveFile } from "../ui/saveFile.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";

const PlanTextQuery = graphql(`
  query PlanText($id: ID!) {
    node(id: $id) {
      id
      ... on PlanVersion {
        text
      }
    }
  }
`);

/** One version's text as a file: what another one is made from. */
export function PlanDownload({ id, number }: { id: string; number: number }) {
  const t = useT();
  const client = useClient();
  const { message } = App.useApp();
  const [running, setRunning] = useState(false);
  const download = async () => {
    setRunning(true);
    const { data, error } = await client.query(PlanTextQuery, { id });
    setRunning(false);
    const text = data?.node && "text" in data.node ? data.node.text : null;
    if (text) saveFile(new Blob([text], { type: "application/toml" }), `plan-${number}.toml`);
    else message.error(error ? topLevelMessage(error) : inLanguage("没有找到。", "Not found."));
  };
  return (
    <Button
      size="small"
      loading={running}
      onClick={download}
      aria-label={t(`下载第 ${number} 版`, `Download version ${number}`)}
    >
      {t("下载", "Download")}
    </Button>
  );
}
