"""Jupyter's own clients against the installed kernel; started by JupyterClientTests.cs, one class of tests at a time."""
import glob
import os
import signal
import sys
import threading
import time
import unittest

import jupyter_kernel_test
from jupyter_client.manager import start_new_kernel

KERNEL = os.environ["CLAIMTRAIL_KERNEL"]
LIBRARY = os.environ["CLAIMTRAIL_LIBRARY"]
jupyter_kernel_test.TIMEOUT = 60


def family(pid):
    """A process and all that it started."""
    parents = {}
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(stat) as file:
                name, _, rest = file.read().rpartition(") ")
        except OSError:
            continue
        if rest[0] != "Z":
            parents[int(name.split(" ")[0])] = int(rest.split(" ")[1])
    found, added = {pid} & parents.keys(), {pid}
    while added:
        added = {child for child, parent in parents.items() if parent in added} - found
        found |= added
    return found


def wait_gone(pids, seconds=10):
    end = time.monotonic() + seconds
    while (left := {pid for pid in pids if family(pid)}) and time.monotonic() < end:
        time.sleep(0.1)
    return left


class Session(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=KERNEL)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel()

    def run_cell(self, code, **options):
        """The reply, and what the cell showed: pairs of message type and content."""
        shown = []
        reply = self.client.execute_interactive(
            code, timeout=120, output_hook=lambda m: shown.append((m["msg_type"], m["content"])), **options)
        return reply["content"], [one for one in shown if one[0] not in ("status", "execute_input")]

    def value(self, code):
        reply, shown = self.run_cell(code)
        self.assertEqual("ok", reply["status"], reply)
        return shown[-1][1]["data"]

    def ask(self, ask, *arguments):
        asked = ask(*arguments)
        while True:
            reply = self.client.get_shell_msg(timeout=60)
            if reply["parent_header"].get("msg_id") == asked:
                return reply["content"]

    def pid(self):
        return self.manager.provisioner.pid


class Conformance(jupyter_kernel_test.KernelTests):
    kernel_name = KERNEL
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("a word of warning");'
    completion_samples = [{"text": "Console.WriteLi", "matches": ["WriteLine"]}, {"text": "var naïve = 1; naï", "matches": ["naïve"]}]
    complete_code_samples = ["6 * 7", "int Twice(int n) => 2 * n;", "if (true) { }"]
    incomplete_code_samples = ["if (true) {", "int Twice(int n)\n{"]
    invalid_code_samples = ["int 3 = four;"]
    code_generate_error = 'throw new InvalidOperationException("broken on purpose");'
    code_execute_result = [{"code": "6 * 7", "result": "42"}]
    code_display_data = [{"code": 'HTML("<b>shown</b>").Display();', "mime": "text/html"}]
    code_inspect_sample = "Console.WriteLine"


class Answering(Session):
    """A kernel that was brought to a place without the repository."""

    def test_cells_of_each_language(self):
        self.assertEqual("42", self.value("6 * 7")["text/plain"])
        self.assertEqual("7", self.value("#!fsharp\n[3; 4] |> List.sum")["text/plain"])
        self.assertIn("42", self.value("#!sql\nSELECT 6 * 7 AS answer")["text/html"])


class Cells(Session):
    def test_languages(self):
        self.assertEqual("7", self.value("#!fsharp\n[3; 4] |> List.sum")["text/plain"])
        self.assertEqual("<i>said</i>", self.value("#!html\n<i>said</i>")["text/html"].strip())
        self.assertIn("ct-diagram", self.value("#!mermaid\ngraph LR\naccDescr: A leads to B.\nA --> B")["text/html"])

    def test_sql_answers_and_hands_its_rows_on(self):
        self.assertIn("42", self.value("#!sql\nSELECT 6 * 7 AS answer")["text/html"])
        self.run_cell("var six = 6;")
        self.assertIn("42", self.value("#!sql\n#!set --name six --value @csharp:six\nSELECT 7 * getvariable('six') AS answer")["text/html"])
        self.run_cell("#!set --name answers --value @sql:rows --byref")
        self.assertEqual("1", self.value("answers.Rows.Count")["text/plain"])

    def test_packages_charts_and_tables(self):
        self.run_cell('#r "nuget: Microsoft.Data.Analysis, 0.23.1"\n#r "nuget: Plotly.NET, 6.0.0"\n#r "nuget: Plotly.NET.CSharp, 0.14.0"')
        frame = self.value('using Microsoft.Data.Analysis; new DataFrame(new StringDataFrameColumn("who", ["Ada", "Bo"]))')
        self.assertIn("<td>Bo</td>", frame["text/html"].replace(' lang="en"', "").replace(' dir="auto"', ""))
        chart = self.value("Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 })")
        self.assertIn("ct-figure", chart["text/html"])
        self.assertIn("Plotly.newPlot", chart["text/html"])

    def test_errors_say_where(self):
        reply, shown = self.run_cell('int Half(int n) => n / "2";')
        self.assertEqual(("error", "CompilationError"), (reply["status"], reply["ename"]))
        self.assertRegex(reply["traceback"][0], r"^line 1, column 20: CS0019")
        reply, shown = self.run_cell("var zero = 0;\nint Share(int n) => n / zero;\nShare(1)")
        self.assertEqual("DivideByZeroException", reply["ename"])
        self.assertIn("   at Share", reply["traceback"])
        self.assertEqual(reply["traceback"], shown[-1][1]["traceback"])

    def test_progress_is_shown_in_place(self):
        # The engine's short form, "half".Display(), gives back another value than the one that it shows, so that an update shows anew.
        _, shown = self.run_cell('using Microsoft.DotNet.Interactive; var bar = KernelInvocationContext.Current.Display("half"); bar.Update("whole");')
        self.assertEqual(["display_data", "update_display_data"], [kind for kind, _ in shown])
        self.assertEqual(*(content["transient"]["display_id"] for _, content in shown))

    def test_nobody_is_asked_for_input(self):
        reply, _ = self.run_cell("Console.ReadLine()")
        self.assertIn("Write the value into the cell", reply["evalue"])

    def test_what_follows_an_error_is_not_run(self):
        self.run_cell("var steps = 0;")
        self.client.execute('await Task.Delay(500); throw new Exception("stop");')
        asked = self.client.execute("steps = 1;")
        while (reply := self.client.get_shell_msg(timeout=60))["parent_header"].get("msg_id") != asked:
            pass
        self.assertEqual("aborted", reply["content"]["status"])
        self.assertEqual("0", self.value("steps")["text/plain"])

    def test_a_widget_is_told_that_nobody_is_there(self):
        message = self.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "jupyter.widget", "data": {}})
        self.client.shell_channel.send(message)
        while (told := self.client.get_iopub_msg(timeout=60))["msg_type"] != "comm_close":
            pass
        self.assertEqual("c1", told["content"]["comm_id"])
        self.assertEqual({}, self.ask(self.client.comm_info)["comms"])
        self.assertEqual("3", self.value("1 + 2")["text/plain"])

    def test_a_member_of_the_library_shows_its_documentation(self):
        self.run_cell(f'#r "{LIBRARY}"\nusing ClaimTrail;')
        found = self.ask(self.client.inspect, 'var story = Case.Open("harbour-ferry");', 16)
        self.assertTrue(found["found"])
        self.assertIn("Opens a case.", found["data"]["text/plain"])
        self.assertFalse(self.ask(self.client.inspect, "nothingOfThatName")["found"])


class Interrupting(Session):
    def stopped(self, code):
        """What came of a cell that was interrupted after a second, and how long it ran on then."""
        asked = []
        threading.Timer(1, lambda: (asked.append(time.monotonic()), self.manager.interrupt_kernel())).start()
        reply, _ = self.run_cell(code)
        return reply, time.monotonic() - asked[0]

    def check(self, code, *endings):
        reply, seconds = self.stopped(code)
        self.assertEqual("Interrupted", reply["ename"], reply)
        self.assertTrue(any(words in reply["evalue"] for words in endings), reply)
        # On a quiet machine it is less than two; how long a busy one takes is printed.
        self.assertLess(seconds, 30)
        print(f"stopped after {seconds:.2f} s")

    def test_a_loop_stops_and_nothing_is_lost(self):
        self.run_cell("using System.Threading; var kept = 11;")
        for loop in ("while (true) { }", "while (true) { try { while (true) { } } catch (Exception) { } }"):
            self.check(loop, "is still there")
            self.assertEqual("11", self.value("kept")["text/plain"])

    def test_what_waits_stops_with_its_process(self):
        # A language's first cell takes its time to begin: one that is still being compiled stops another way.
        self.assertEqual("1", self.value("1")["text/plain"])
        self.check("await Task.Delay(60_000);", "run the cells above again")
        started = time.monotonic()
        self.assertEqual("5", self.value("2 + 3")["text/plain"])
        print(f"next cell after {time.monotonic() - started:.2f} s")
        self.check("#!fsharp\nwhile true do ()", "run the cells above again", "is still there")
        self.assertEqual("7", self.value("3 + 4")["text/plain"])

    def test_a_cell_that_ends_its_process_is_told_of(self):
        reply, _ = self.run_cell("Environment.Exit(9);")
        self.assertEqual("ProcessEnded", reply["ename"])
        self.assertEqual("9", self.value("4 + 5")["text/plain"])

    def test_nothing_to_interrupt(self):
        # Once it is answered, whatever runs next is not what was meant.
        self.client.control_channel.send(self.client.session.msg("interrupt_request"))
        self.assertEqual("interrupt_reply", self.client.get_control_msg(timeout=60)["msg_type"])
        self.assertEqual("1", self.value("1")["text/plain"])


class Restarting(Session):
    def test_again_and_again(self):
        # CLAIMTRAIL_LONG=1 does it ten times.
        seen = set()
        for _ in range(10 if os.environ.get("CLAIMTRAIL_LONG") == "1" else 2):
            seen |= family(self.pid())
            self.manager.restart_kernel(now=False)
            self.client.wait_for_ready(timeout=60)
        now = family(self.pid())
        self.assertEqual(set(), wait_gone(seen - now))
        self.assertLessEqual(len(now), 2, "a front and its worker")

    def test_a_killed_front_takes_its_worker_with_it(self):
        self.run_cell("1")
        all_of_it = family(self.pid())
        self.assertEqual(2, len(all_of_it))
        os.kill(self.pid(), signal.SIGKILL)
        self.assertEqual(set(), wait_gone(all_of_it))
        self.manager.restart_kernel(now=True)
        self.client.wait_for_ready(timeout=60)


class Surroundings(Session):
    def test_listens_on_loopback_alone(self):
        self.run_cell("1")
        owned = set()
        for pid in family(self.pid()):
            for link in glob.glob(f"/proc/{pid}/fd/*"):
                try:
                    owned.add(os.readlink(link))
                except OSError:
                    pass
        listening = []
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            with open(table) as file:
                rows = [row.split() for row in file.readlines()[1:]]
            listening += [row[1].split(":")[0] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in owned]
        self.assertGreaterEqual(len(listening), 5, "shell, control, input, published, heart")
        self.assertEqual({"0100007F"}, set(listening))

    def test_tells_nobody_that_it_runs(self):
        self.run_cell("1")
        for pid in family(self.pid()):
            with open(f"/proc/{pid}/environ") as file:
                variables = file.read().split("\0")
            self.assertIn("DOTNET_CLI_TELEMETRY_OPTOUT=1", variables)
            self.assertIn("DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT=1", variables)


if __name__ == "__main__":
    unittest.main(verbosity=2)
