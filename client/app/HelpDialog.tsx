import { exploreKeys } from "../features/explore/explore-commands.ts";
import { useText } from "../i18n/I18nProvider.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { appKeys } from "./commands.ts";

/** All keys, from the same lists that make them work. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  const text = useText();
  return (
    <Dialog title={text("command.help")} onClose={onClose}>
      <dl className="keys">
        {[...appKeys, ...exploreKeys].map((hint) => (
          <div key={hint.id}>
            <dt>
              <kbd>{hint.key.length === 1 ? hint.key.toUpperCase() : hint.key}</kbd>
            </dt>
            <dd>{text(hint.title)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{text("command.helpHint")}</p>
    </Dialog>
  );
}
