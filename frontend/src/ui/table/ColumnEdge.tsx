import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { useT } from "../language.ts";
import styles from "./ListTable.module.css";
import { NARROWEST, WIDEST, withinBounds } from "./layout.ts";

/** Pixels that one press of an arrow key moves an edge. */
const STEP = 16;

interface ColumnEdgeProps {
  title: string;
  onResize: (width: number) => void;
}

/** The right edge of a column's heading: dragged, or moved by the arrow keys. */
export function ColumnEdge({ title, onResize }: ColumnEdgeProps) {
  const t = useT();
  const edge = useRef<HTMLDivElement>(null);
  const from = useRef<{ x: number; width: number } | null>(null);
  const [width, setWidth] = useState(0);
  const measured = () => edge.current?.parentElement?.offsetWidth ?? 0;
  useLayoutEffect(() => {
    if (measured() !== width) setWidth(measured());
  });
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: measured() };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!from.current) return;
    onResize(withinBounds(from.current.width + event.clientX - from.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!way) return;
    event.preventDefault();
    onResize(withinBounds(measured() + way));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between blocks cannot be moved
    <div
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`调整列宽：${title}`, `Width of ${title}`)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuetext={t(`${width} 像素`, `${width} pixels`)}
      tabIndex={0}
      className={styles.edge}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
