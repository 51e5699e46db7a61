import { useText } from "../../i18n/I18nProvider.tsx";

export function CloseColumn({ onClose }: { onClose(): void }) {
  const text = useText();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={text("plan.besideClose")}
      title={text("plan.besideClose")}
      onClick={onClose}
    >
      ×
    </button>
  );
}
