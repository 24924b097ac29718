import { Form, Switch } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";
import { useIndustries } from "../policy/useIndustries.ts";
import { useTowns } from "../policy/useTowns.ts";
import type { ComparedFields } from "../ui/ComparisonRow.tsx";
import { labelIn } from "../ui/choices.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { inLanguage, useT } from "../ui/language.ts";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { useFocusBack } from "../ui/useFocusBack.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { OrganizationFields } from "./OrganizationFields.tsx";
import { useUpdateOrganization } from "./useUpdateOrganization.ts";
import { flagText, isOfThePlan, organizationKindText } from "./words.ts";

const EditQuery = graphql(
  `
    query OrganizationToEdit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Organization {
          id
          version
          code
          name
          shortName
          kind
          active
          creditCode
          town {
            id
          }
          industry {
            id
          }
          business
          flags {
            id
            flag
            validTo
          }
          history {
            ...LaterChanges
          }
        }
      }
    }
  `,
  [LaterChanges],
);

type Editable = Extract<
  NonNullable<ResultOf<typeof EditQuery>["node"]>,
  { __typename?: "Organization" }
>;

interface OrganizationValues {
  name: string;
  kind: EnumOf<"OrganizationKind">;
  active: boolean;
  shortName?: string;
  creditCode?: string;
  town?: string;
  industry?: string;
  business?: string;
  flags?: EnumOf<"OrganizationFlag">[];
}

interface EditOrganizationDialogProps {
  id: string;
  onClose: () => void;
  onChanged: () => void;
}

export function EditOrganizationDialog({ id, ...rest }: EditOrganizationDialogProps) {
  useFocusBack();
  const [result, ask] = useQuery({
    query: EditQuery,
    variables: { id },
    requestPolicy: "network-only",
  });
  return (
    <HeldRecord
      key={id}
      result={result}
      retry={ask}
      recordOf={({ node }) => (node?.__typename === "Organization" ? node : null)}
    >
      {(organization) => <EditDialog current={organization} {...rest} />}
    </HeldRecord>
  );
}

function valuesOf(organization: Editable): OrganizationValues {
  const { name, kind, active, shortName, creditCode, town, industry, business, flags } =
    organization;
  return {
    name,
    kind,
    active,
    shortName: shortName ?? undefined,
    creditCode: creditCode ?? undefined,
    town: town?.id,
    industry: industry?.id,
    business: business ?? undefined,
    flags: flags
      .filter(({ flag, validTo }) => validTo === null && !isOfThePlan(flag))
      .map(({ flag }) => flag),
  };
}

interface EditDialogProps extends Omit<EditOrganizationDialogProps, "id"> {
  current: Editable;
}

function EditDialog({ current, onClose, onChanged }: EditDialogProps) {
  const t = useT();
  const { run } = useUpdateOrganization();
  const conflict = useConflict(current, valuesOf);
  const fields = useComparedOrganization();
  const planned = current.code !== null;
  return (
    <WriteDialog
      open
      title={t("修改单位", "Edit the organization")}
      okText={t("保存单位", "Save it")}
      success={t("单位已保存。", "Saved.")}
      initialValues={conflict.opened.values}
      write={(values: OrganizationValues) =>
        run({
          id: current.id,
          version: conflict.opened.version,
          ...values,
          shortName: values.shortName || null,
          creditCode: values.creditCode || null,
          town: values.town ?? null,
          industry: values.industry ?? null,
          business: values.business || null,
        })
      }
      onStale={conflict.met}
      onDone={onChanged}
      onClose={onClose}
    >
      <OrganizationFields planned={planned} />
      <Form.Item name="active" label={t("在用", "Active")} valuePropName="checked">
        <Switch disabled={planned} />
      </Form.Item>
      <StaleDialog fields={fields} {...conflict.dialog} />
    </WriteDialog>
  );
}

/** Every field of the form, as people read it where two versions are compared. */
function useComparedOrganization(): ComparedFields<OrganizationValues> {
  const t = useT();
  const towns = useTowns();
  const industries = useIndustries();
  return {
    name: { label: t("单位名称", "Name") },
    shortName: { label: t("简称", "Short name") },
    kind: {
      label: t("单位类别", "Kind"),
      show: (kind) => inLanguage(...organizationKindText[kind]),
    },
    creditCode: { label: t("统一社会信用代码", "Unified social credit code") },
    town: { label: t("属地镇街（园区）", "Town or park"), show: labelIn(towns) },
    industry: { label: t("所属产业", "Industry"), show: labelIn(industries) },
    business: { label: t("主营业务与产品", "What it makes and does") },
    flags: { label: t("标识", "Flags"), show: (flag) => inLanguage(...flagText[flag]) },
    active: { label: t("在用", "Active") },
  };
}
