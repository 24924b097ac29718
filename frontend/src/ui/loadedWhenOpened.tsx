import { lazy, type ReactNode, Suspense, useState } from "react";

/**
 * A dialog that is loaded when it is first opened: a page that shows its button does not wait for
 * its form. From then on it stays, so that it keeps what it holds and closes as any other does.
 * Without `open` it is open wherever it stands.
 */
export function loadedWhenOpened<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  const Dialog = lazy(async () => ({ default: await load() }));
  return function LoadedWhenOpened(props: Props) {
    const { open = true } = props as { open?: boolean };
    const [wanted, setWanted] = useState(open);
    if (open && !wanted) setWanted(true);
    if (!wanted) return null;
    return (
      <Suspense>
        <Dialog {...props} />
      </Suspense>
    );
  };
}
