import { Button, Form, Input, Select } from "antd";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { FormRow } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { checkJson } from "./clientValues.ts";

const GrantableTypesQuery = graphql(`
  query GrantableTypes {
    grantableTypes {
      name
      description
      filter
      fields {
        name
        description
        masked
        shows
      }
    }
  }
`);

type GrantableType = ResultOf<typeof GrantableTypesQuery>["grantableTypes"][number];

/** What an API client may read: types, of each its fields, and which rows. */
export function GrantFields() {
  const t = useT();
  const [{ data }] = useQuery({ query: GrantableTypesQuery });
  const types = data?.grantableTypes ?? [];
  return (
    <Form.List name="grant">
      {(entries, { add, remove }) => (
        <>
          {entries.map(({ key, name }, i) => (
            <FormRow
              key={key}
              inputs="two"
              remove={
                <Button
                  aria-label={t(`移除授权 ${i + 1}`, `Remove grant ${i + 1}`)}
                  onClick={() => remove(name)}
                >
                  {t("移除", "Remove")}
                </Button>
              }
              below={<FilterOf name={name} types={types} />}
            >
              <TypeOf name={name} types={types} />
              <FieldsOf name={name} types={types} />
            </FormRow>
          ))}
          <Button onClick={() => add({})}>{t("添加授权类型", "Grant a type")}</Button>
        </>
      )}
    </Form.List>
  );
}

interface PartProps {
  /** The entry's place in the list. */
  name: number;
  types: readonly GrantableType[];
}

function TypeOf({ name, types }: PartProps) {
  const t = useT();
  const form = Form.useFormInstance();
  return (
    <Form.Item
      name={[name, "type"]}
      label={t("类型", "Type")}
      rules={[{ required: true, message: t("请填写此项", "Please fill this in") }]}
    >
      <Select
        showSearch
        options={types.map((type) => ({
          value: type.name,
          label: type.name,
          title: type.description,
        }))}
        onChange={() => form.setFieldValue(["grant", name, "fields"], [])}
      />
    </Form.Item>
  );
}

function FieldsOf({ name, types }: PartProps) {
  const t = useT();
  const type = useChosen(name, types);
  return (
    <Form.Item
      name={[name, "fields"]}
      label={t("字段", "Fields")}
      extra={t("id 总是包括在内。", "Every record has its id.")}
    >
      <Select
        mode="multiple"
        allowClear
        options={type?.fields.map((field) => ({
          value: field.name,
          label: labelOf(field, t),
          title: field.description,
        }))}
      />
    </Form.Item>
  );
}

function FilterOf({ name, types }: PartProps) {
  const t = useT();
  const type = useChosen(name, types);
  if (type && type.filter === null) return null;
  return (
    <Form.Item
      name={[name, "filter"]}
      label={t("行筛选（JSON，可不填）", "Which rows (JSON; may be left out)")}
      rules={[{ validator: checkJson }]}
      extra={type?.filter}
    >
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={4000} />
    </Form.Item>
  );
}

function useChosen(name: number, types: readonly GrantableType[]): GrantableType | undefined {
  const chosen: string | undefined = Form.useWatch(["grant", name, "type"]);
  return types.find((type) => type.name === chosen);
}

function labelOf(
  field: GrantableType["fields"][number],
  t: (zh: string, en: string) => string,
): string {
  if (field.masked) return `${field.name}（${t("敏感", "masked")}）`;
  return field.shows.length > 0 ? `${field.name} → ${field.shows.join(" / ")}` : field.name;
}
