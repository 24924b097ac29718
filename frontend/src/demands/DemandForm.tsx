import { type ReactNode, useState } from "react";
import type { Kept, Version } from "../forms/kept.ts";
import { useKeptInAddress } from "../forms/LeftBefore.tsx";
import { StepForm } from "../forms/StepForm.tsx";
import type { FormStep } from "../forms/steps.ts";
import { useDraft } from "../forms/useDraft.ts";
import type { Choice } from "../ui/choices.ts";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { Contact, How, What, Who } from "./DemandFields.tsx";
import { type DemandValues, NEEDED } from "./demandValues.ts";
import { SameTitles } from "./SameTitles.tsx";
import { useComparedDemand } from "./useComparedDemand.tsx";
import { useDemandWrites } from "./useDemandWrites.ts";

interface DemandFormProps {
  /** What was typed last and not written. */
  left: Kept<DemandValues> | null;
  initialValues: DemandValues;
  /** The draft under change; null: a new one. */
  record: Version | null;
  /** The firm that is chosen already. */
  firms?: readonly Choice<string>[];
  /** Broken rules that brought the reader here: what was to be submitted lacks something. */
  refused?: readonly UserError[];
  onWritten: (record: Version, values: DemandValues) => void;
  onSaved: (record: Version) => void;
  onSubmitted: (record: Version) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale: (values: DemandValues) => void;
  leave: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** All of a demand in steps, for a new one and for changes alike. */
export function DemandForm(props: DemandFormProps) {
  const { left, initialValues, record, refused, children } = props;
  const t = useT();
  const errors = useFormErrors<DemandValues>(refused);
  const writes = useDemandWrites();
  const onKept = useKeptInAddress();
  const draft = useDraft<DemandValues>({
    form: "demand",
    errors,
    left,
    record,
    base: record && initialValues,
    titleOf: ({ title }) => title,
    save: writes.save,
    onKept,
    onWritten: props.onWritten,
    onStale: props.onStale,
  });
  // A new one becomes a record while it is typed.
  const [opened] = useState(record ? initialValues.title : undefined);
  const near = (
    <SameTitles
      except={record?.id}
      opened={opened}
      refused={errors.names("distinctBecause")}
      onJoined={draft.done}
    />
  );
  return (
    <StepForm<DemandValues>
      errors={errors}
      draft={draft}
      initialValues={left?.values ?? initialValues}
      steps={stepsOf(props.firms ?? [], near)}
      fields={useComparedDemand()}
      needed={NEEDED}
      consequence={t(
        "必填内容已齐。提交后进入技术需求库，内容不能再自行修改。",
        "All that is needed is there. Once submitted, it enters the demand library and can no longer be edited by yourself.",
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

function stepsOf(firms: readonly Choice<string>[], near: ReactNode): FormStep<DemandValues>[] {
  return [
    {
      key: "basics",
      label: ["基本情况", "Basics"],
      names: [
        "title",
        "distinctBecause",
        "firm",
        "problem",
        "town",
        "industry",
        "appliedIndustry",
        "source",
      ],
      content: <Who firms={firms} near={near} />,
    },
    {
      key: "content",
      label: ["技术要求", "Technical needs"],
      names: ["keyTechnology", "targets", "trlWanted", "keywords"],
      content: <What />,
    },
    {
      key: "means",
      label: ["投入与联系", "Means and contact"],
      names: [
        "budget",
        "months",
        "intendedPartners",
        "solutionWays",
        "contactName",
        "contactPhone",
        "contactEmail",
      ],
      content: (
        <>
          <How />
          <Contact />
        </>
      ),
    },
  ];
}
