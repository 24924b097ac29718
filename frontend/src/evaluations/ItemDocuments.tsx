import { AchievementForEvaluator, BriefFields } from "../achievements/BriefFields.tsx";
import { DocumentTabs } from "../files/DocumentTabs.tsx";
import { FileLinkFields } from "../files/FileLink.tsx";
import { FileView } from "../files/FileView.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";

export const ItemDocumentsFields = graphql(
  `
    fragment ItemDocumentsFields on Achievement {
      ...AchievementForEvaluator
      materials {
        id
        title
        file {
          ...FileLinkFields
        }
      }
    }
  `,
  [AchievementForEvaluator, FileLinkFields],
);

interface ItemDocumentsProps {
  achievement: FragmentOf<typeof ItemDocumentsFields>;
}

/** All that an evaluator reads: what was registered, and the materials that came with it. */
export function ItemDocuments({ achievement: masked }: ItemDocumentsProps) {
  const t = useT();
  const achievement = readFragment(ItemDocumentsFields, masked);
  return (
    <DocumentTabs
      label={t("评审材料", "Documents")}
      documents={[
        {
          key: "registered",
          name: t("成果情况", "The achievement"),
          content: (
            <>
              <BriefFields achievement={achievement} />
              {achievement.materials.length === 0 && (
                <p style={{ marginTop: 16 }}>
                  {t(
                    "申报单位没有上传附件材料；如需补充，请联系中心。",
                    "No documents came with it; ask the center where you need some.",
                  )}
                </p>
              )}
            </>
          ),
        },
        ...achievement.materials.map(({ id, title, file }) => ({
          key: id,
          name: title,
          content: <FileView key={id} file={file} />,
        })),
      ]}
    />
  );
}
