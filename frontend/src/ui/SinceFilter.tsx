import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useT } from "./language.ts";

interface SinceFilterProps {
  /** A calendar day; nothing is shown without one. */
  since: string | undefined;
  onClear: () => void;
}

/** Of a list only what is new since a day, as the start page leads to it: shown, and taken back. */
export function SinceFilter({ since, onClear }: SinceFilterProps) {
  const t = useT();
  if (!since) return null;
  return (
    <Button
      icon={<CloseOutlined />}
      iconPlacement="end"
      style={{ justifySelf: "start" }}
      aria-label={t(`不再限于 ${since} 起`, `Not only since ${since}`)}
      onClick={onClear}
    >
      {t(`${since} 起`, `Since ${since}`)}
    </Button>
  );
}
