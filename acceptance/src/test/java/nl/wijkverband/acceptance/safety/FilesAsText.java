package nl.wijkverband.acceptance.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for words in every file below a directory, byte by byte. */
final class FilesAsText {

  private FilesAsText() {}

  /** Where a word stands: the word and the file. */
  static List<String> where(Path directory, List<String> words) throws IOException {
    var found = new ArrayList<String>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            try {
              // One byte is one character, whatever the file is.
              var text =
                  Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
              words.stream()
                  .filter(word -> text.contains(asBytes(word)))
                  .forEach(word -> found.add(word + " in " + directory.relativize(file)));
            } catch (NoSuchFileException gone) {
              // A database at work removes files; what was in them is in others.
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failed;
          }
        });
    return found;
  }

  private static String asBytes(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }
}
