package nl.wijkverband.gateway.conversations;

import java.util.List;
import nl.wijkverband.gateway.words.Lists;

/** The reader's conversations, the newest message first. */
public record ConversationList(List<Conversation> items, int page, int pages, int total) {

  public ConversationList {
    items = Lists.orEmpty(items);
  }
}
