import { Checkbox } from "antd";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { SinceFilter } from "../ui/SinceFilter.tsx";

interface OwnAndSinceProps {
  own: "yes" | undefined;
  since: string | undefined;
  onChange: (changed: { own?: "yes"; since?: string }) => void;
}

/** Of a list of items only the own organization's, and only what is new since a day. */
export function OwnAndSince({ own, since, onChange }: OwnAndSinceProps) {
  const t = useT();
  const registers = may(useViewer(), "achievement:register", "demand:register");
  return (
    <>
      {registers && (
        <Checkbox
          style={{ alignSelf: "center" }}
          checked={own === "yes"}
          onChange={({ target }) => onChange({ own: target.checked ? "yes" : undefined })}
        >
          {t("只看本单位首报的", "Own registrations only")}
        </Checkbox>
      )}
      <SinceFilter since={since} onClear={() => onChange({ since: undefined })} />
    </>
  );
}
