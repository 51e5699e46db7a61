import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Canvas } from "../../graph/GraphCanvas.tsx";
import { drawMap, type MapScale, pointOnMap } from "../../graph/mini-map.ts";
import { useText } from "../../i18n/I18nProvider.tsx";

const size = { width: 170, height: 116 };

/** All that is shown, small, with the part that is in view; a press there looks there. */
export function MiniMap({
  canvas,
  version,
}: {
  canvas: RefObject<Canvas | null>;
  version: unknown;
}) {
  const text = useText();
  const picture = useRef<HTMLCanvasElement>(null);
  const scale = useRef<MapScale | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is shown changes
  useEffect(() => {
    const cy = canvas.current?.cy;
    if (!cy) return;
    let frame = 0;
    const draw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (picture.current && !cy.destroyed()) {
          scale.current = drawMap(cy, picture.current);
          // It would only cover a picture of which all is in view.
          picture.current.hidden = scale.current === null;
        }
      });
    };
    draw();
    cy.on("viewport position add remove resize", draw);
    return () => {
      cancelAnimationFrame(frame);
      cy.off("viewport position add remove resize", draw);
    };
  }, [canvas, version]);

  const look = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0 || scale.current === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    canvas.current?.lookAt(
      pointOnMap(scale.current, { x: event.clientX - box.left, y: event.clientY - box.top }),
    );
  };
  return (
    <canvas
      ref={picture}
      className="mini-map"
      role="img"
      aria-label={text("map.label")}
      title={text("map.label")}
      {...size}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    />
  );
}
