import { Alert } from "antd";

/** What was refused and has no input of its own to stand beside. */
export function Refusals({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div role="alert" style={{ display: "grid", gap: 8, marginBottom: 16 }}>
      {texts.map((text) => (
        <Alert key={text} type="error" showIcon title={text} role="presentation" />
      ))}
    </div>
  );
}
