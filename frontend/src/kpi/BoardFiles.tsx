import { Alert, Button } from "antd";
import { useT } from "../ui/language.ts";
import { PrintButton } from "../ui/PrintButton.tsx";
import styles from "./BoardFiles.module.css";
import { type BoardOf, useBoardFile } from "./useBoardFile.ts";

/** A board on paper, and as a file that the server makes. */
export function BoardFiles(board: BoardOf) {
  const t = useT();
  const { making, refused, make } = useBoardFile(board);
  return (
    <>
      <PrintButton />
      {(["PDF", "PNG"] as const).map((format) => (
        <Button
          key={format}
          className="screen-only"
          loading={making === format}
          disabled={making !== null && making !== format}
          onClick={() => make(format)}
        >
          {t(`导出 ${format}`, `Export ${format}`)}
        </Button>
      ))}
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
    </>
  );
}
