import { Form } from "antd";
import { type ComponentProps, type ReactNode, useState } from "react";
import type { Kept, Version } from "../forms/kept.ts";
import { useKeptInAddress } from "../forms/LeftBefore.tsx";
import { StepForm } from "../forms/StepForm.tsx";
import type { FormStep } from "../forms/steps.ts";
import { useDraft } from "../forms/useDraft.ts";
import type { Choice } from "../ui/choices.ts";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { BasicsFields } from "./BasicsFields.tsx";
import { ConversionFields } from "./ConversionFields.tsx";
import { type Compared, DuplicatesPanel } from "./DuplicatesPanel.tsx";
import { MaterialFields } from "./MaterialFields.tsx";
import { PartyFields } from "./PartyFields.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { RegistrationFields } from "./RegistrationFields.tsx";
import { NEEDED, type RegistrationValues } from "./registrationValues.ts";
import { useComparedRegistration } from "./useComparedRegistration.tsx";
import { useRegistrationWrites } from "./useRegistrationWrites.ts";

interface AchievementFormProps {
  /** What was typed last and not written. */
  left: Kept<RegistrationValues> | null;
  initialValues: RegistrationValues;
  /** The draft under change; null: a new one. */
  record: Version | null;
  organizations?: readonly Choice<string>[];
  /** Broken rules that brought the reader here: what was to be submitted lacks something. */
  refused?: readonly UserError[];
  search?: Record<string, string>;
  onWritten: (record: Version, values: RegistrationValues) => void;
  onSaved: (record: Version) => void;
  onSubmitted: (record: Version) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale: (values: RegistrationValues) => void;
  leave: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** All of a registration in steps, for a new one and for changes alike. */
export function AchievementForm(props: AchievementFormProps) {
  const { left, initialValues, record, refused, search, children } = props;
  const t = useT();
  const errors = useFormErrors<RegistrationValues>(refused);
  const writes = useRegistrationWrites();
  const onKept = useKeptInAddress();
  const draft = useDraft<RegistrationValues>({
    form: "achievement",
    errors,
    left,
    record,
    base: record && initialValues,
    titleOf: ({ title }) => title,
    search,
    save: writes.save,
    onKept,
    onWritten: props.onWritten,
    onStale: props.onStale,
  });
  // A new one becomes a record while it is typed.
  const [opened] = useState(() => comparedIn(record ? initialValues : {}));
  return (
    <StepForm<RegistrationValues>
      errors={errors}
      draft={draft}
      initialValues={left?.values ?? initialValues}
      steps={stepsOf(props.organizations ?? [])}
      shared={{
        at: ["basics", "parties"],
        names: ["distinctBecause"],
        content: (
          <Duplicates
            except={record?.id}
            opened={opened}
            refused={errors.names("distinctBecause")}
            onJoined={draft.done}
          />
        ),
      }}
      fields={useComparedRegistration()}
      needed={NEEDED}
      consequence={t(
        "必填内容已齐。提交后计入提交当年的发现数，内容不能再自行修改。",
        "All that is needed is there. Once submitted, it counts as discovered in this year and can no longer be edited by yourself.",
      )}
      submit={writes.submit}
      onSaved={props.onSaved}
      onSubmitted={props.onSubmitted}
      leave={props.leave}
    >
      {children}
    </StepForm>
  );
}

function stepsOf(organizations: readonly Choice<string>[]): FormStep<RegistrationValues>[] {
  return [
    {
      key: "basics",
      label: ["基本情况", "Basics"],
      names: [
        "title",
        "registeredResult",
        "kind",
        "secrecy",
        "summary",
        "keywords",
        "unclassifiedDeclared",
      ],
      content: <BasicsFields />,
    },
    {
      key: "parties",
      label: ["团队与产权", "Team and rights"],
      names: [
        "holders",
        "completingOrganizations",
        "completers",
        "contactName",
        "contactPhone",
        "contactEmail",
        "intellectualProperties",
        "distinctBecause",
      ],
      content: (
        <>
          <PartyFields known={organizations} />
          <PropertyFields />
        </>
      ),
    },
    {
      key: "conversion",
      label: ["转化与阶段", "Conversion and stage"],
      names: [
        "industry",
        "source",
        "trl",
        "formedOn",
        "askingPrice",
        "conversionWays",
        "maturity",
        "application",
        "appliedIndustry",
        "registrationNumber",
        "registeredOn",
        "recommendingUnit",
        "researchFrom",
        "researchTo",
        "category",
        "originality",
        "form",
        "level",
        "materials",
      ],
      content: (
        <>
          <ConversionFields />
          <MaterialFields />
          <RegistrationFields />
        </>
      ),
    },
  ];
}

type DuplicatesProps = Omit<ComponentProps<typeof DuplicatesPanel>, keyof Compared>;

/** What is near to what is typed. */
function Duplicates(props: DuplicatesProps) {
  const form = Form.useFormInstance<RegistrationValues>();
  const title = Form.useWatch("title", form);
  const registeredResult = Form.useWatch("registeredResult", { form, preserve: true });
  const intellectualProperties = Form.useWatch("intellectualProperties", form);
  const compared = comparedIn({ title, registeredResult, intellectualProperties });
  return <DuplicatesPanel {...compared} {...props} />;
}

type ComparedValues = Pick<
  RegistrationValues,
  "title" | "registeredResult" | "intellectualProperties"
>;

function comparedIn(values: Partial<ComparedValues>): Compared {
  return {
    title: values.title ?? undefined,
    ipNumbers: (values.intellectualProperties ?? []).map((property) => property?.number ?? ""),
    result: values.registeredResult ?? undefined,
  };
}
