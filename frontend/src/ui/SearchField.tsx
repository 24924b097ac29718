import { Input } from "antd";
import { useId, useState } from "react";
import styles from "./SearchField.module.css";

interface SearchFieldProps {
  /** What is searched for now; it may change from outside, as by the browser's back button. */
  value: string | undefined;
  label: string;
  placeholder: string;
  /** Why nothing can be searched for by the value. */
  refusal?: string | undefined;
  onSearch: (typed: string | undefined) => void;
}

/** A search begun by Enter; the focus stays where one types. */
export function SearchField({
  value = "",
  label,
  placeholder,
  refusal,
  onSearch,
}: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <div>
      <Input.Search
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal && id}
        status={refusal && "error"}
        allowClear
        onSearch={(text, event) => {
          // Within a form, Enter searches; it must not send the form as well.
          event?.preventDefault();
          onSearch(text.trim() || undefined);
        }}
      />
      {refusal && (
        <div id={id} role="alert" className={styles.refusal}>
          {refusal}
        </div>
      )}
    </div>
  );
}
