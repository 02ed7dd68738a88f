package nl.wijkverband.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Parked;
import nl.wijkverband.local.operations.Republishing;
import nl.wijkverband.local.operations.WrongUsage;

/**
 * What the script {@code wijk} runs: {@code up}, {@code down}, {@code status}, {@code token},
 * {@code demo}, {@code rebuild}, {@code reset}.
 */
public final class Launcher {

  private Launcher() {}

  /** The first argument is the command. */
  public static void main(String[] arguments) throws Exception {
    int code;
    try {
      code = run(List.of(arguments));
    } catch (ServerFailed e) {
      System.err.println("\n" + e.getMessage() + "\n" + e.lastLines().indent(4).stripTrailing());
      code = ExitCode.SERVER_FAILED;
    } catch (PortTaken e) {
      System.err.println(e.getMessage());
      code = ExitCode.PORT_IN_USE;
    } catch (WrongUsage e) {
      System.err.println(e.getMessage());
      code = ExitCode.USAGE;
    } catch (NumberFormatException e) {
      System.err.println("Geen geldige poort in WIJK_PORT_…: " + e.getMessage());
      code = ExitCode.USAGE;
    } catch (IOException | IllegalStateException e) {
      System.err.println("\n" + e.getMessage());
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  private static int run(List<String> arguments) throws Exception {
    var command = arguments.isEmpty() ? "status" : arguments.getFirst();
    var home = home();
    return switch (command) {
      case "up" -> locked(home, () -> new UpCommand(home).run());
      case "down" -> locked(home, () -> new DownCommand(home).run());
      case "reset" -> locked(home, () -> new DownCommand(home).reset());
      case "status" -> new StatusCommand(home).run(arguments.subList(1, arguments.size()));
      case "rebuild" -> new RebuildCommand(home).run(arguments.subList(1, arguments.size()));
      case "demo" -> new DemoCommand(home).run(arguments.subList(1, arguments.size()));
      case "republish" ->
          operator(home, on -> new Republishing(on, System.out).run(rest(arguments)));
      case "parked" -> operator(home, on -> new Parked(on, System.out).list(rest(arguments)));
      case "retry" -> operator(home, on -> new Parked(on, System.out).retry(rest(arguments)));
      case "drop" -> operator(home, on -> new Parked(on, System.out).drop(rest(arguments)));
      case "token" -> new TokenCommand(home).run(arguments.size() > 1 ? arguments.get(1) : "");
      default -> {
        System.err.println("Onbekende opdracht: " + command);
        yield ExitCode.USAGE;
      }
    };
  }

  private static List<String> rest(List<String> arguments) {
    return arguments.subList(1, arguments.size());
  }

  private interface Operation {
    boolean on(Operations operations) throws IOException, InterruptedException;
  }

  private static int operator(Home home, Operation operation) throws Exception {
    return new OperationsCommand(home).run(on -> operation.on(on) ? ExitCode.OK : ExitCode.FAILED);
  }

  private static Home home() {
    var given = System.getenv("WIJK_HOME");
    return new Home(
        given == null || given.isBlank() ? Checkout.root().resolve(".wijk") : Path.of(given));
  }

  private interface Command {
    int run() throws Exception;
  }

  /** Two launchers on one home would undo each other's work. */
  private static int locked(Home home, Command command) throws Exception {
    Files.createDirectories(home.directory());
    Files.setPosixFilePermissions(home.directory(), PosixFilePermissions.fromString("rwx--x--x"));
    try (var channel =
            FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        System.err.println("Een andere ./wijk is bezig in " + home.directory());
        return ExitCode.BUSY;
      }
      return command.run();
    }
  }
}
