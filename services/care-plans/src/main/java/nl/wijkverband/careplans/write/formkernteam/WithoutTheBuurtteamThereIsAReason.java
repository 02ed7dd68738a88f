package nl.wijkverband.careplans.write.formkernteam;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Whether the buurtteam could help is always considered, and a no is explained (domain §2.5). */
public record WithoutTheBuurtteamThereIsAReason(boolean considered, @Nullable String reason)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !considered && (reason == null || reason.isBlank());
  }

  @Override
  public String field() {
    return "buurtteamReason";
  }
}
