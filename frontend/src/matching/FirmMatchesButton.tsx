import { Button, Modal } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { MatchList } from "./MatchesPanel.tsx";

/** Opens what may interest a firm: achievements and registered results. */
export function FirmMatchesButton({ id, name }: { id: string; name: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t(`匹配成果：${name}`, `Match results: ${name}`)}
      >
        {t("匹配成果", "Match results")}
      </Button>
      <Modal
        open={open}
        title={t(`可能感兴趣的成果：${name}`, `What may interest ${name}`)}
        width={720}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <MatchList of={{ __typename: "Organization", id }} />
      </Modal>
    </>
  );
}
