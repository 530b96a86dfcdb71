"""Which reports tell a new happening of their article: `label-reports.py FOLDER < answers`, by the scorer of the real news in that folder.

In: a line of `vedette code --jsonl --reports` an article. Out: a line an article, a list of [tells one, is the one that tells it best] a report.
"""
import json, os, sys
folder = sys.argv[1]
sys.path.insert(0, folder)
from score import assign, day, lines, minus72, tells
news = {g["id"]: g["news"] for g in lines(os.path.join(folder, "gold.dev.jsonl"))}
published = {a["id"]: a["published"] for a in lines(os.path.join(folder, "articles.dev.jsonl"))}
for line in sys.stdin:
    answer = json.loads(line)
    reports, happenings = answer["reports"], news[answer["id"]]
    live = [
        n
        for n, r in enumerate(reports)
        if r["modality"] not in ("historical", "hypothetical") and day(r["eventDate"]["to"]) >= minus72(published[answer["id"]])
    ]
    best = {live[n] for n in assign([reports[n] for n in live], happenings)}
    print(json.dumps([[any(tells(r, h) is not None for h in happenings), n in best, n in live] for n, r in enumerate(reports)]))
