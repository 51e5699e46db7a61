import { useText } from "../../i18n/I18nProvider.tsx";

/** Says of something that the user wrote it, so that it does not follow the data. */
export function OwnMark() {
  const text = useText();
  return <span className="own-mark">{text("brief.own")}</span>;
}
