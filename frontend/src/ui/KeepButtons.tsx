import { App, Button } from "antd";
import { useState } from "react";
import { today } from "./format.ts";
import { useT } from "./language.ts";

const SCREEN_ONLY = "screen-only";
/** What is on no paper (theme.css) and in no picture. */
const LEFT_OUT = `.${SCREEN_ONLY}, button`;

/** The page on paper or as a PDF by the browser, and as a picture. */
export function KeepButtons({ name }: { name: string }) {
  const t = useT();
  const { message } = App.useApp();
  const [drawing, setDrawing] = useState(false);
  const draw = async () => {
    setDrawing(true);
    try {
      await savePicture(name);
    } catch {
      message.error(t("图片没有生成，请重试。", "No picture was made. Please try again."));
    } finally {
      setDrawing(false);
    }
  };
  return (
    <>
      <Button className={SCREEN_ONLY} onClick={() => window.print()}>
        {t("打印或存为 PDF", "Print or PDF")}
      </Button>
      <Button className={SCREEN_ONLY} loading={drawing} onClick={draw}>
        {t("存为图片（PNG）", "Picture (PNG)")}
      </Button>
    </>
  );
}

/** Draws what stands in the page's main part as it is, twice as fine as on the screen. */
async function savePicture(name: string) {
  const { toBlob } = await import("html-to-image");
  const content = document.getElementById("main")?.firstElementChild;
  if (!(content instanceof HTMLElement)) throw new Error("there is nothing to draw");
  const picture = await toBlob(content, {
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    pixelRatio: 2,
    // The machine's own types are used: there is nothing to fetch.
    skipFonts: true,
    filter: (node) => !(node instanceof Element && node.matches(LEFT_OUT)),
  });
  if (!picture) throw new Error("nothing was drawn");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = `${name}-${today()}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
