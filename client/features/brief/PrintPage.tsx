import Button from "antd/es/button";
import { useEffect, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { useBriefing } from "./briefing.ts";
import { MaskSwitch } from "./MaskSwitch.tsx";
import { PageView } from "./PageView.tsx";
import { type DrawPicture, useStudio } from "./PictureStudio.tsx";

/** All pages, one a sheet, for the browser's print, which saves them as PDF. */
export function PrintPage({ id, draw }: { id: string; draw: DrawPicture }) {
  const text = useText();
  const address = useAddress();
  const isMasked = address.get("mask") === "1";
  const found = useBriefing(id, isMasked);
  const briefing = found.data?.briefing ?? null;
  const studio = useStudio(briefing, draw);
  const wanted = briefing?.pages.flatMap((page) => page.pictures.map((one) => one.key)) ?? [];
  const isReady = briefing !== null && wanted.every((key) => studio.drawings.has(key));
  const [isAsked, setIsAsked] = useState(false);
  // The dialog opens by itself once, when everything is drawn; a test looks at the page without it.
  useEffect(() => {
    if (!isReady || isAsked) return;
    setIsAsked(true);
    if (address.get("ask") !== "0") setTimeout(() => print(), 300);
  }, [isReady, isAsked, address]);
  return (
    <main id="content" className="print-pages">
      {briefing && <style>{briefing.pageStyle}</style>}
      <p className="print-tools">
        <a href={address.to(`/briefs/${encodeURIComponent(id)}`)}>‹ {text("brief.backToEdit")}</a>
        <span role="status">{text(isReady ? "brief.printHint" : "brief.printDrawing")}</span>
        <MaskSwitch />
        <Button type="primary" disabled={!isReady} onClick={() => print()}>
          {text("brief.print")}
        </Button>
      </p>
      {found.isPending && <LoadingNotice>{text("brief.loading")}</LoadingNotice>}
      {found.isError && (
        <ErrorNotice
          error={found.error}
          isRetrying={found.isFetching}
          onRetry={() => void found.refetch()}
        />
      )}
      {briefing?.pages.map((page) => (
        <div key={`${page.slideId} ${page.part}`} className="print-page">
          <PageView page={page} drawings={studio.drawings} onChoose={null} />
        </div>
      ))}
      {studio.stage}
    </main>
  );
}
