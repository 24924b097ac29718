import { Alert, Form, Input } from "antd";
import { useEffect, useRef } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";

const SameTitlesQuery = graphql(`
  query DemandDuplicates($title: String!, $except: ID) {
    demandDuplicates(title: $title, except: $except) {
      id
      title
      reporterName
      year
    }
  }
`);

type Match = ResultOf<typeof SameTitlesQuery>["demandDuplicates"][number];

/** Demands registered under the same title, and why this is another one (DISC-4). */
export function SameTitles({ except }: { except: string | undefined }) {
  const t = useT();
  const title = useDebounced((Form.useWatch<string | undefined>("title") ?? "").trim());
  const [{ data }] = useQuery({
    query: SameTitlesQuery,
    variables: { title, except },
    pause: title === "",
  });
  const found = title === "" ? undefined : data?.demandDuplicates;
  useReasonAnew(found);
  if (!found?.length) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t("库中已有同名需求：", "Registered already under this title:")}
        description={found.map((match) => (
          <div key={match.id}>
            {[match.title, match.reporterName, match.year].filter(Boolean).join(" · ")}
          </div>
        ))}
        style={{ marginBottom: 16 }}
      />
      <Form.Item name="distinctBecause" label={t("为何是另一项需求", "Why this is another")}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}

/** A reason speaks of the matches that were shown: when another comes up it is asked for anew. */
function useReasonAnew(matches: readonly Match[] | undefined) {
  const form = Form.useFormInstance();
  const shown = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!matches) return;
    const seen = shown.current;
    if (seen && matches.some((match) => !seen.has(match.id))) {
      form.setFieldValue("distinctBecause", undefined);
    }
    shown.current = new Set([...(seen ?? []), ...matches.map((match) => match.id)]);
  }, [form, matches]);
}
