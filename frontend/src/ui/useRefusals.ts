import type { FormInstance } from "antd";
import { useEffect, useState } from "react";
import { showUserErrors, type UserError } from "./formErrors.ts";
import { inLanguage } from "./language.ts";

const NONE: readonly UserError[] = [];

/**
 * Broken rules, each shown beside its input once the form has drawn it; `above` is what has none.
 * `brought` are those that led here: what was to be submitted lacks something.
 */
export function useRefusals(form: FormInstance, brought = NONE) {
  const [errors, setErrors] = useState(brought);
  const [above, setAbove] = useState<string[]>([]);
  useEffect(() => {
    const rest = errors.length > 0 ? showUserErrors(form, errors) : [];
    setAbove(
      errors === brought && errors.length > 0 ? [notSubmitted(errors.length), ...rest] : rest,
    );
  }, [form, errors, brought]);
  return {
    above,
    show: setErrors,
    clear: () => setErrors(NONE),
    names: (input: string) => errors.some(({ field }) => field[0] === input),
  };
}

function notSubmitted(many: number): string {
  return inLanguage(
    `尚未提交：有 ${many} 处需要补充或改正，已在下面标出。保存后请再次提交。`,
    `Not submitted: ${many} things are marked below. Save, then submit again.`,
  );
}
