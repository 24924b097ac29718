import { Button, Form } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";

const ResultTitleQuery = graphql(`
  query ResultTitle($id: ID!) {
    node(id: $id) {
      __typename
      ... on RegisteredResult {
        id
        title
      }
    }
  }
`);

/** The title of a registered result of which only the id is at hand. */
export function ResultTitle({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: ResultTitleQuery,
    variables: { id },
    requestPolicy: "cache-first",
  });
  return data?.node?.__typename === "RegisteredResult" ? data.node.title : "…";
}

/** The registered result that the registration takes up, where it does. */
export function TakenUpResult() {
  const t = useT();
  const taken = Form.useWatch<string | null | undefined>("registeredResult", { preserve: true });
  return (
    <Form.Item name="registeredResult" label={t("取自在册成果", "Taken up from")} hidden={!taken}>
      <Chosen />
    </Form.Item>
  );
}

interface ChosenProps {
  value?: string | null;
  onChange?: (value: null) => void;
}

function Chosen({ value, onChange }: ChosenProps) {
  const t = useT();
  return value ? (
    <>
      <ResultTitle id={value} />{" "}
      <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onChange?.(null)}>
        {t("不取自该在册成果", "Not from this one")}
      </Button>
    </>
  ) : null;
}
