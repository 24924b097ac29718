import { useEffect, useRef } from "react";
import styles from "./ListTable.module.css";

interface ChooseBoxProps {
  label: string;
  checked: boolean;
  /** Whether some of what it stands for is chosen, not all. */
  some?: boolean;
  onChange: (checked: boolean) => void;
}

/** The box that chooses a row, or all of them: the browser's own, for there are many. */
export function ChooseBox({ label, checked, some = false, onChange }: ChooseBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
