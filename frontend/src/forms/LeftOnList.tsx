import { useViewer } from "../app/viewer.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { KeptOffers } from "./KeptOffers.tsx";
import { type FormKind, type Kept, useKept } from "./kept.ts";

/** Where the forms are, for a record and for a new one. */
const PLACES = {
  achievement: { edit: "/achievements/$id/edit", begin: "/achievements/new" },
  demand: { edit: "/demands/$id/edit", begin: "/demands/new" },
  landing: { edit: "/landings/$id/edit", begin: "/landings/new" },
} as const satisfies Record<FormKind, { edit: string; begin: string }>;

/** What was typed into such forms and not written, said where their records are listed. */
export function LeftOnList({ form }: { form: FormKind }) {
  const left = useKept(useViewer().account?.id ?? "", form);
  return <KeptOffers left={left} goOn={(kept, label) => <GoOn kept={kept} label={label} />} />;
}

function GoOn({ kept, label }: { kept: Kept; label: string }) {
  const { edit, begin } = PLACES[kept.form];
  const search = { ...kept.search, kept: kept.key };
  return kept.record ? (
    <LinkButton to={edit} params={{ id: kept.record.id }} search={search}>
      {label}
    </LinkButton>
  ) : (
    <LinkButton to={begin} search={search}>
      {label}
    </LinkButton>
  );
}
