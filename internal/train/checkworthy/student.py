"""Trains the small model on what the teachers hold of texts.

    python student.py FOLDER

FOLDER is what `go run ./internal/train/checkworthy -examples` wrote; the weights go there
too. One student learns from all texts. What its log odds mean as a probability is learned
from others, one a fold, on the labeled sentences of that fold: neither they nor the
teacher that they learned from had seen its debates. It takes two cores.
"""

import math
import multiprocessing
import os
import sys

import numpy as np
import torch
from torch.nn import functional

FOLDS, LABELS, CFS, ALL = 2, 3, 2, -1
DIMS, CLASS_DIMS, RELATION_DIMS = 48, 16, 16
IN_ROW, IN_TREE, HEADS = 96, 64, 4  # filters, and heads of attention
SEED, BATCH, RATE, WIDE_RATE, DECAY, WIDE_DECAY = 1, 128, 2e-3, 1e-3, 1e-4, 0.05
EPOCHS, FOLD_EPOCHS = 3, 2
DROP, FEATURE_DROP = 0.2, 0.15  # of what the last layer sees; of features
ANNOTATED = 0.2  # how much the annotators count against the teacher
MEAN = 3.0  # how much the mean of the vectors counts


class Student(torch.nn.Module):
    """Features (wide), and filters with the maximum over the text and attention, beside a mean (deep)."""

    def __init__(self, starts, classes, relations, features):
        super().__init__()
        nn = torch.nn
        self.words = nn.Embedding.from_pretrained(starts, freeze=False, padding_idx=0)
        self.classes = nn.Embedding(classes + 1, CLASS_DIMS, padding_idx=0)
        self.relations = nn.Embedding(relations + 1, RELATION_DIMS, padding_idx=0)
        inputs = DIMS + CLASS_DIMS + RELATION_DIMS
        self.filters = nn.Linear(inputs, 3 * (IN_ROW + IN_TREE), bias=False)
        self.bias = nn.Parameter(torch.zeros(IN_ROW + IN_TREE))
        self.out = nn.Linear(IN_ROW + IN_TREE + DIMS, LABELS)
        self.look = nn.Linear(IN_ROW + IN_TREE, HEADS, bias=False)
        self.see = nn.Linear(IN_ROW + IN_TREE, HEADS * LABELS, bias=False)
        self.wide = nn.EmbeddingBag(features, LABELS, mode="sum")
        nn.init.normal_(self.classes.weight, std=0.3)
        nn.init.normal_(self.relations.weight, std=0.3)
        nn.init.normal_(self.filters.weight, std=1 / math.sqrt(3 * inputs))
        nn.init.normal_(self.out.weight, std=0.1)
        nn.init.normal_(self.look.weight, std=0.1)
        nn.init.normal_(self.see.weight, std=0.02)
        nn.init.zeros_(self.wide.weight)
        with torch.no_grad():
            self.classes.weight[0] = self.relations.weight[0] = 0

    def forward(self, words, classes, relations, heads, there, features, starts, kept):
        vectors = self.words(words)
        x = self.filters(torch.cat([vectors, self.classes(classes), self.relations(relations)], -1))
        sums = torch.cat([in_row(x[..., : 3 * IN_ROW]), in_tree(x[..., 3 * IN_ROW :], heads)], -1) + self.bias
        there = there.unsqueeze(-1)
        most = functional.relu(sums.masked_fill(~there, -1e4).amax(1))
        mean = MEAN * (vectors * there).sum(1) / there.sum(1)
        deep = self.out(functional.dropout(torch.cat([most, mean], 1), DROP, self.training))
        fits = functional.dropout(functional.relu(sums), DROP, self.training)
        looks = self.look(fits).masked_fill(~there, -1e4).softmax(1)
        deep = deep + (looks.unsqueeze(-1) * self.see(fits).unflatten(-1, (HEADS, LABELS))).sum((1, 2))
        return deep + self.wide(features, starts, per_sample_weights=kept)


def in_row(x):
    """Sums over a word as the one behind, as itself and as the one before."""
    behind, own, before = x.chunk(3, -1)
    return own + functional.pad(before[:, :-1], (0, 0, 1, 0)) + functional.pad(behind[:, 1:], (0, 0, 0, 1))


def in_tree(x, heads):
    """Sums over a word, the one it depends on, and the one that depends on."""
    own, head, above = x.chunk(3, -1)
    none = x.shape[1]  # a row of noughts
    heads = torch.where(heads < 0, none, heads)
    heads_above = functional.pad(heads, (0, 1), value=none).gather(1, heads)

    def at(values, index):
        return functional.pad(values, (0, 0, 0, 1)).gather(1, index.unsqueeze(-1).expand(-1, -1, values.shape[-1]))

    return own + at(head, heads) + at(above, heads_above)


class Examples:
    def __init__(self, folder):
        self.of = lambda name, kind="<i4": np.fromfile(os.path.join(folder, name), kind)
        self.lengths = self.of("lengths").astype(np.int64)
        self.tokens = [self.of(n) for n in ("words", "classes", "relations", "heads")]
        self.features = torch.from_numpy(self.of("features"))
        self.first = np.concatenate([[0], np.cumsum(self.lengths)])
        self.first_feature = np.concatenate([[0], np.cumsum(self.of("feature_counts").astype(np.int64))])
        self.folds, self.labels = self.of("folds"), self.of("labels")
        taught = np.exp(self.of("taught", "<f4").reshape(len(self.lengths), FOLDS, -1, LABELS))
        self.taught = taught.mean(2)  # of a fold's teachers
        self.starts = torch.from_numpy(self.of("starts", "<f4").reshape(-1, DIMS))

    def student(self):
        names = [len(self.of(n + "_names")) for n in ("class", "relation", "feature")]
        return Student(self.starts.clone(), *names)

    def targets(self, fold):
        """What to learn: what a fold's teachers say, or for all texts those that have not seen the debate."""
        taught = self.taught[:, fold] if fold != ALL else self.taught.mean(1)
        if fold == ALL:
            for f in range(FOLDS):
                taught[self.folds == f] = self.taught[self.folds == f, f]
        labeled = self.labels >= 0
        taught[labeled] = (1 - ANNOTATED) * taught[labeled] + ANNOTATED * np.eye(LABELS)[self.labels[labeled]]
        return torch.from_numpy(taught.astype(np.float32))

    def teachers(self):
        """How probable the teachers hold it that labeled sentences of their folds are check-worthy, and the truth."""
        held = [(self.folds == f) & (self.labels >= 0) for f in range(FOLDS)]
        return np.concatenate([self.taught[h, f, CFS] for f, h in enumerate(held)]), np.concatenate([self.labels[h] == CFS for h in held])

    def batch(self, which, keep=1.0):
        lengths = self.lengths[which]
        there = np.arange(lengths.max()) < lengths[:, None]
        at = np.where(there, self.first[which][:, None] + np.arange(lengths.max()), 0)
        fill = (0, 0, 0, -1)
        tokens = [torch.from_numpy(np.where(there, t[at], f).astype(np.int64)) for t, f in zip(self.tokens, fill)]
        bags = [self.features[self.first_feature[i] : self.first_feature[i + 1]] for i in which]
        starts = torch.from_numpy(np.cumsum([0] + [len(b) for b in bags[:-1]]))
        features = torch.cat(bags).long()
        kept = (torch.rand(len(features)) < keep).float() / keep
        return *tokens, torch.from_numpy(there), features, starts, kept


def train(examples, fold, epochs):
    torch.set_num_threads(1)  # more would add up in another order
    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED)
    seen = np.where(examples.folds != fold)[0] if fold != ALL else np.arange(len(examples.folds))
    targets = examples.targets(fold)
    student = examples.student()
    wide = list(student.wide.parameters())
    deep = [p for n, p in student.named_parameters() if not n.startswith("wide")]
    adam = torch.optim.AdamW([{"params": deep, "weight_decay": DECAY, "lr": RATE}, {"params": wide, "weight_decay": WIDE_DECAY, "lr": WIDE_RATE}], fused=True)
    steps = epochs * math.ceil(len(seen) / BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: min(1, (s + 1) / 200) * max(0.0, 1 - s / steps))
    done = 0
    for _ in range(epochs):
        for which in batches(rng.permutation(seen), examples.lengths, rng):
            z = student(*examples.batch(which, 1 - FEATURE_DROP))
            loss = -(targets[which] * functional.log_softmax(z, -1)).sum(1).mean()
            adam.zero_grad()
            loss.backward()
            adam.step()
            rate.step()
            done += 1
            if done % 1000 == 0:
                print(f"fold {fold}: {done} of {steps} steps, loss {loss.item():.3f}", flush=True)
    return student


def batches(order, lengths, rng):
    """Batches of texts about as long as each other, shuffled within a stretch of the order."""
    for at in range(0, len(order), BATCH * 50):
        part = order[at : at + BATCH * 50]
        part = part[np.argsort(lengths[part], kind="stable")]
        split = [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
        for k in rng.permutation(len(split)):
            yield split[k]


@torch.inference_mode()
def margins(student, examples, which):
    """By how much "check-worthy" leads each other label."""
    student.eval()
    z = torch.cat([student(*examples.batch(which[k : k + 256])) for k in range(0, len(which), 256)])
    return (z[:, CFS:] - z[:, :CFS]).numpy()


def logistic(x, worthy):
    """Weights for the margins and a bias that make a probability of them."""
    x, y = torch.from_numpy(x).double(), torch.from_numpy(worthy).double()
    w = torch.zeros(LABELS, dtype=torch.double, requires_grad=True)
    lbfgs = torch.optim.LBFGS([w], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        lbfgs.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(x @ w[:-1] + w[-1], y)
        loss.backward()
        return loss

    lbfgs.step(closure)
    return w.detach().numpy()


def report(who, p, worthy):
    order = np.argsort(-p, kind="stable")
    found = np.cumsum(worthy[order])
    precision = found / np.arange(1, len(p) + 1)
    f1 = 2 * found / (np.arange(1, len(p) + 1) + worthy.sum())
    best = f1.argmax()
    print(f"{who}, held out: average precision {precision[worthy[order]].mean():.4f}, F1 at 0.5 {f1[(p >= 0.5).sum() - 1]:.4f}, best {f1[best]:.4f} from {p[order[best]]:.2f} on")


def write(folder, student, mixed):
    """Writes the weights, the margins made one score."""
    a, b, bias = mixed

    def lead(w):
        return (a + b) * w[2] - a * w[0] - b * w[1]

    out, filters = lead(student.out.weight), IN_ROW + IN_TREE
    arrays = {
        "bias": (bias + lead(student.out.bias)).reshape(1),
        "in_row": torch.tensor([float(IN_ROW)]),
        "filter_bias": student.bias,
        "filter_out": out[:filters],
        "look": student.look.weight.T,
        "see": lead(student.see.weight.unflatten(0, (HEADS, LABELS)).transpose(0, 1)).T,
        "filters": student.filters.weight,
        "sparse": lead(student.wide.weight.T),
        "word_vectors": student.words.weight[1:],
        "class_vectors": student.classes.weight[1:],
        "relation_vectors": student.relations.weight[1:],
        "means": MEAN * student.words.weight[1:] @ out[filters:],
    }
    for name, values in arrays.items():
        values.detach().numpy().astype("<f4").tofile(os.path.join(folder, name))


def learn(folder, fold):
    """The student of all texts, or the margins of a fold's student there, with the truth."""
    examples = Examples(folder)
    if fold == ALL:
        return train(examples, ALL, EPOCHS).state_dict()
    held = np.where((examples.folds == fold) & (examples.labels >= 0))[0]
    return margins(train(examples, fold, FOLD_EPOCHS), examples, held), examples.labels[held] == CFS


def main(folder):
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        jobs = [pool.apply_async(learn, (folder, fold)) for fold in (ALL, *range(FOLDS))]
        state, *held = [job.get() for job in jobs]
    x, worthy = (np.concatenate(parts) for parts in zip(*held))
    mixed = logistic(x, worthy)
    print("margins count", mixed[:-1], "bias", mixed[-1])
    examples = Examples(folder)
    report("students", 1 / (1 + np.exp(-(x @ mixed[:-1] + mixed[-1]))), worthy)
    report("teachers", *examples.teachers())
    student = examples.student()
    student.load_state_dict(state)
    write(folder, student, mixed)


if __name__ == "__main__":
    main(*sys.argv[1:])
