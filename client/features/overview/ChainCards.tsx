import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { gapCounts, type Overview } from "./overview-view.ts";
import { StateBar } from "./StateBar.tsx";

/** Each chain with what is known of it, and the way to its map. */
export function ChainCards({ data }: { data: Overview }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  return (
    <section className="overview-part" aria-labelledby="overview-chains">
      <h2 id="overview-chains">
        {text("overview.chains")}{" "}
        <span className="quiet">
          {text("overview.chainsHint", { region: nameOf(lang, data.gapBoard.region) })}
        </span>
      </h2>
      <ul className="chain-cards">
        {data.chainCounts.map(({ chain, segments, firms, clusters }) =>
          chain === null ? null : (
            <li key={chain.id}>
              <Link
                className="overview-card"
                to={address.to(`/chains/${chain.id.replace("chain:", "")}`, {
                  region: address.get("region"),
                })}
              >
                <strong>
                  <KindIcon label="Chain" size={18} /> {nameOf(lang, chain)}
                </strong>
                <StateBar counts={gapCounts(data, chain.id)} />
                <span className="quiet">
                  {text("overview.chainFacts", { segments, firms, clusters })}
                </span>
              </Link>
            </li>
          ),
        )}
        <li>
          <Link
            className="overview-card"
            to={address.to("/chains", { region: address.get("region") })}
          >
            <strong>{text("overview.together")}</strong>
            <StateBar counts={gapCounts(data, null)} />
            <span className="quiet">{text("overview.togetherHint")}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}
