package kuaibao.standalone.explain;

/** What stands around the articles: a head that lets nothing be fetched or run, and the colours by day and by night. */
final class HtmlPage {
    static final String BEGIN = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>kuaibao explain</title>
            <style>
            :root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --faint: #6b6b6b; --line: #d8d8d8;
              --person: #cdeccd; --org: #c9e6f2; --place: #f7e3b0; --metric: #f0cfee; --date: #d5d9fb; --policy: #f6d3cd; }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #181818; --ink: #e8e8e8; --faint: #9a9a9a; --line: #3a3a3a;
                --person: #1f4a26; --org: #17475a; --place: #5a4612; --metric: #55285a; --date: #2d346b; --policy: #632c23; }
            }
            body { background: var(--paper); color: var(--ink); font-family: sans-serif; line-height: 1.9;
              max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
            h2, article > p { unicode-bidi: isolate; overflow-wrap: anywhere; }
            h2 { font-size: 1.25rem; margin: .4rem 0; }
            article { border-top: 1px solid var(--line); padding: 1rem 0 2rem; }
            .about, .note { color: var(--faint); }
            .note { font-size: .7em; vertical-align: super; text-decoration: none; padding: 0 .15em; }
            .person { background: var(--person); } .org { background: var(--org); } .place { background: var(--place); }
            .metric { background: var(--metric); } .date { background: var(--date); } .policy { background: var(--policy); }
            .event { border-bottom: 2px solid var(--faint); } .quotation { border-bottom: 2px dotted var(--faint); }
            .person, .org, .place, .metric, .date, .policy { border-radius: .2em; padding: .1em 0; }
            .legend span { margin-right: .6em; padding: .1em .4em; }
            table { border-collapse: collapse; font-size: .85rem; line-height: 1.5; }
            th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .2rem .8rem .2rem 0; }
            td { unicode-bidi: isolate; overflow-wrap: anywhere; min-width: 2rem; }
            tr:target { background: var(--line); }
            </style>
            </head>
            <body>
            """;

    static final String END = "</body>\n</html>\n";

    private HtmlPage() {}
}
