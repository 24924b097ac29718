import { Input } from "antd";
import { useState } from "react";

interface SearchFieldProps {
  /** What is searched for now; it may change from outside, as by the browser's back button. */
  value: string | undefined;
  label: string;
  placeholder: string;
  onSearch: (typed: string | undefined) => void;
}

/** A search by a part of a name, begun by Enter; the focus stays where one types. */
export function SearchField({ value = "", label, placeholder, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <Input.Search
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={placeholder}
      aria-label={label}
      allowClear
      onSearch={(text, event) => {
        // Within a form, Enter searches; it must not send the form as well.
        event?.preventDefault();
        onSearch(text.trim() || undefined);
      }}
    />
  );
}
