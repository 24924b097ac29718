import { Form, InputNumber } from "antd";
import dayjs from "dayjs";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import type { Choice } from "../ui/choices.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { FormGrid } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { GrantFields } from "./GrantFields.tsx";

const LONGEST_DAYS = 730;
const MOST_REQUESTS = 6000;

interface ClientFieldsProps {
  known?: readonly Choice<string>[];
  /** The last day as it stands, which may have passed. */
  ends?: string;
}

/** What is asked of an API client, but for its name. */
export function ClientFields({ known = [], ends }: ClientFieldsProps) {
  const t = useT();
  return (
    <>
      <FormGrid>
        <Form.Item name="organization" label={t("单位", "Organization")}>
          <OrganizationSelect known={known} />
        </Form.Item>
        <ExpiryField {...(ends ? { ends } : {})} />
        <Form.Item
          name="requestsPerMinute"
          label={t("每分钟请求上限", "Requests in a minute")}
          rules={[{ required: true }]}
        >
          <InputNumber min={1} max={MOST_REQUESTS} precision={0} style={{ width: "100%" }} />
        </Form.Item>
      </FormGrid>
      <GrantFields />
    </>
  );
}

/** The last day on which a key is good. */
export function ExpiryField({ ends = today() }: { ends?: string }) {
  const t = useT();
  return (
    <DayItem
      name="expiresAt"
      label={t("有效期至", "Good until")}
      rules={[{ required: true }]}
      min={ends < today() ? ends : today()}
      max={dayjs(today()).add(LONGEST_DAYS, "day").format("YYYY-MM-DD")}
    />
  );
}
