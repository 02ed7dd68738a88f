package nl.wijkverband.messaging.read.conversations;

import java.util.List;

/** A part of somebody's conversations, the newest message first. */
record ConversationPage(List<ConversationView> items, int page, long pages, long total) {}
