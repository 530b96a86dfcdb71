"""Answers such as a faultless second reader would give, made from the gold of the real news: a test of the plumbing only.

    gold-answers.py FOLDER < coded     FOLDER holds score.py, gold.dev.jsonl, articles.dev.jsonl; coded: lines {"id","reports"} as `code --reports` writes them
                                       out: lines {"id","answer"} for `code --answers`
Names, days and numbers are those of the gold that stand in the article's text; what the gold has and no form of it stands there is left out.
"""
import importlib.util, json, re, sys

folder = sys.argv[1]
spec = importlib.util.spec_from_file_location('score', f'{folder}/score.py'); score = importlib.util.module_from_spec(spec); spec.loader.exec_module(score)
gold = {g['id']: g for g in score.lines(f'{folder}/gold.dev.jsonl')}; articles = {a['id']: a for a in score.lines(f'{folder}/articles.dev.jsonl')}

def flat(s): return ' ' + re.sub(r"[\W_]+", ' ', re.sub(r"['’]s\b", '', s.lower())).strip() + ' '
def standing(names, text):
    """The first of a party's names that stands in the text as whole words."""
    return next((n for n in names if flat(n).strip() and flat(n) in text), None)
def quote(report): return ' '.join(report['evidence']['sentence']['text'].split()[:12])
def parties(groups, text): return [n for n in (standing(g, text) for g in groups) if n]
def right(report, names): return [a for a in report if score.party_of(a, names) is not None]

def fix(report, h, text):
    """What is wrong or missing of a report that tells the happening: fields to correct, and fields to remove."""
    wrong = score.wrongs(report, h); correct = {}; remove = []; source, target, place, killed = score.facts(report)
    mutual = h['class'][0] in ('AGREE', 'CONSULT', 'COOPERATE'); both = h['source'] + h['target']
    if report['ploverClass'] not in h['class']: correct['class'] = h['class'][0]
    if 'source' in wrong or (h['source'] and not source):
        names = parties(h['source'], text) or ([] if h.get('sourceOptional') or not mutual else parties(both, text))
        if names: correct['source'] = names
        elif source: remove.append('source')
    if 'target' in wrong or (h['target'] and not target and not mutual):
        names = parties(h['target'], text)
        if names: correct['target'] = names
        elif target: remove.append('target')
    if 'place' in wrong or (h['place'] and not place):
        name = standing(h['place'], text)
        if name: correct['place'] = name
        elif place: remove.append('place')
    if 'date' in wrong: correct['date'] = h['to'] if h['from'] == h['to'] else h['to']
    if 'modality' in wrong: correct['modality'] = h['modality'][0]
    if h.get('killed') and ('killed' in wrong or not killed): correct['killed'] = h['killed'][0]
    elif 'killed' in wrong: remove.append('killed')
    return correct, remove

def happening(h, article, text):
    """A happening as one that no report tells, quoted from the headline."""
    place = standing(h['place'], text); parts = dict(source=parties(h['source'], text), target=parties(h['target'], text), place=place, killed=h['killed'][0] if h.get('killed') else None)
    return dict({'class': h['class'][0]}, modality=h['modality'][0], date=h['to'], quote=' '.join(article['title'].split()[:12]), **{k: v for k, v in parts.items() if v not in (None, [])})

def answer(reports, article, news):
    text = flat(article['title'] + '\n' + article['text']); live = [(i, r) for i, r in enumerate(reports) if score.alertable(r, article['published'])]
    given = score.assign([r for _, r in live], news); owner = {h: live[a][0] for a, h in given.items()}
    changes = []; told = {}
    for i, r in live:
        fits = [h for h in range(len(news)) if score.tells(r, news[h]) is not None]
        h = next((h for h, o in owner.items() if o == i), None)
        if h is None and fits:
            first = told.get(fits[0])
            h = None if first is not None else fits[0]
            if first is not None: changes.append(dict(n=i + 1, judgement='repeat', repeats=first + 1, quote=quote(r))); continue
        if h is not None and h in told: changes.append(dict(n=i + 1, judgement='repeat', repeats=told[h] + 1, quote=quote(r))); continue
        if h is None: changes.append(dict(n=i + 1, judgement='background', quote=quote(r))); continue
        told[h] = i; correct, remove = fix(r, news[h], text)
        if correct or remove: changes.append(dict(n=i + 1, judgement='news', quote=quote(r), **({'correct': correct} if correct else {}), **({'remove': remove} if remove else {})))
    left = [h for i, h in enumerate(news) if i not in told and h['standing'] == 'headline' and h.get('weight', 2) >= 2]
    return dict(changes=changes, **({'missed': happening(left[0], article, text)} if left else {}))

def unread(article, news):
    text = flat(article['title'] + '\n' + article['text'])
    return dict(happenings=[happening(h, article, text) for h in news if h['standing'] == 'headline' and h.get('weight', 2) >= 2][:3])

for line in sys.stdin:
    if not line.strip(): continue
    coded = json.loads(line)
    if coded['id'] not in gold: continue
    article, news = articles[coded['id']], gold[coded['id']]['news']; isNews = any(r.get('standing') == 'news' for r in coded['reports'])
    print(json.dumps(dict(id=coded['id'], answer=answer(coded['reports'], article, news) if isNews else unread(article, news)), ensure_ascii=False))
