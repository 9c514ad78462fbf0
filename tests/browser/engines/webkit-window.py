"""The browser that WebKitWebDriver starts for tests/browser/engines/webkit.ts: a GTK window around WebKit's web view.

Debian's MiniBrowser is never narrower than 447 px and shows no console. The only argument is a JSON object: `width` and
`height` (px), `folder` (for the profile), `socket` (a Unix socket that gets one JSON line per message), `scripts`
(JavaScript that runs in every document before its own). In those scripts,
`window.webkit.messageHandlers.test.postMessage(text)` sends a message. Lines of the console go to `folder`/console.
"""

import json
import os
import socket
import sys

options = json.loads(sys.argv[1])
# The web process inherits it, and writes the console there.
os.dup2(os.open(os.path.join(options["folder"], "console"), os.O_WRONLY | os.O_CREAT | os.O_APPEND), 1)

import gi  # noqa: E402

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

listener = socket.socket(socket.AF_UNIX)
listener.connect(options["socket"])

data = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(options["folder"], "data"),
    base_cache_directory=os.path.join(options["folder"], "cache"),
)
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
views = []


def send(view, text):
    listener.sendall((json.dumps({"page": views.index(view), "text": text}) + "\n").encode())


def create_view(*_):
    content = WebKit2.UserContentManager()
    content.register_script_message_handler("test")
    for script in options["scripts"]:
        content.add_script(
            WebKit2.UserScript(
                script, WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START, None, None
            )
        )
    view = WebKit2.WebView(web_context=context, user_content_manager=content, is_controlled_by_automation=True)
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    content.connect("script-message-received::test", lambda _, result: send(view, result.get_js_value().to_string()))
    window = Gtk.Window()
    window.set_default_size(options["width"], options["height"])
    window.add(view)
    # There is no window manager that would give it the keyboard.
    window.connect("map-event", lambda *_: window.get_window().focus(0))
    window.show_all()
    view.grab_focus()
    view.connect("close", lambda _: window.destroy())
    views.append(view)
    return view


def start(_, session):
    session.connect("create-web-view", create_view)


context.connect("automation-started", start)
Gtk.main()
