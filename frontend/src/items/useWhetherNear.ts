import { Form } from "antd";

/**
 * Whether near titles are asked for: of a draft as it was opened only where it says, or has to say,
 * why it is another matter; else once something of it has changed.
 */
export function useWhetherNear(changed: boolean, refused: boolean): boolean {
  const reason = Form.useWatch<string | null | undefined>("distinctBecause", { preserve: true });
  return changed || refused || Boolean(reason);
}
