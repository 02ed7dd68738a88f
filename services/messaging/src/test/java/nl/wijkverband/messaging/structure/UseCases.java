package nl.wijkverband.messaging.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** Takes each use case's folder for a slice. */
record UseCases(Set<String> folders) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String folder = folderOf(type);
    return folders.contains(folder) ? SliceIdentifier.of(folder) : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "use cases";
  }

  static String folderOf(JavaClass type) {
    String name = type.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
