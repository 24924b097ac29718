import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";

export const MaterialsPanelFields = graphql(
  `
    fragment MaterialsPanelFields on Achievement {
      materials {
        id
        title
        file {
          ...FileLinkFields
        }
      }
      supersededMaterials {
        id
        title
        file {
          ...FileLinkFields
        }
      }
    }
  `,
  [FileLinkFields],
);

interface MaterialsPanelProps {
  achievement: FragmentOf<typeof MaterialsPanelFields>;
}

/** What shows the achievement, and what was given up for it; nothing where there never was any. */
export function MaterialsPanel({ achievement }: MaterialsPanelProps) {
  const t = useT();
  const { materials, supersededMaterials } = readFragment(MaterialsPanelFields, achievement);
  if (materials.length + supersededMaterials.length === 0) return null;
  return (
    <Panel title={t("成果材料", "Materials")}>
      <FieldList
        fields={[
          ...materials.map(({ title, file }) => ({
            label: title,
            value: <FileLink file={file} />,
          })),
          ...supersededMaterials.map(({ title, file }) => ({
            label: t(`${title}（已被替换）`, `${title} (superseded)`),
            value: <FileLink file={file} />,
          })),
        ]}
      />
    </Panel>
  );
}
