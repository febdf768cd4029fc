// Sentences as written by training/prepare.ts: integers only.
#pragma once
#include "tensor.h"

#define MAX_FEATURES 12
#define MAX_WORDS 300
#define WITHOUT_GOLD 9  // fold of sentences of plain texts

typedef struct {
  int n, fold;
  int *ids;   // n x features; the first is the word, the last the tag
  int *tag;   // gold tag, n
  int *head;  // 1-based with 0 for the root; index 0 and n + 1 unused (-1)
  int *label;
} Sentence;

typedef struct { int count; long words; Sentence *all; } Sentences;

static Sentences load_sentences(const char *path, int features) {
  size_t bytes;
  int *data = read_all(path, &bytes), *at = data;
  Sentences s = {*at++, 0, NULL};
  s.all = reserve(sizeof(Sentence) * (size_t)(s.count + 1));
  for (int i = 0; i < s.count; i++) {
    Sentence *x = &s.all[i];
    int n = x->n = *at++;
    x->fold = *at++;
    x->ids = reserve(sizeof(int) * (size_t)(n * features));
    x->tag = reserve(sizeof(int) * (size_t)n);
    x->head = reserve(sizeof(int) * (size_t)(n + 2));
    x->label = reserve(sizeof(int) * (size_t)(n + 2));
    x->head[0] = x->head[n + 1] = x->label[0] = x->label[n + 1] = -1;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < features; k++) x->ids[j * features + k] = *at++;
      x->tag[j] = *at++;
      x->head[j + 1] = *at++;
      x->label[j + 1] = *at++;
    }
    s.words += n;
  }
  return s;
}

// The vocabulary's sizes and the transition system, as written by training/prepare.ts.
typedef struct {
  int features, size[MAX_FEATURES], tags, labels, actions, root_action;
  int trained_words, vector_size;  // words that have a row of their own; width of a word vector
  int *frequency;                  // of trained words
  int *action_label, *left, *right; // label of an action; actions of a label, -1 where never seen
  int *part;                       // part of speech of a tag
} Header;

static Header load_header(const char *path) {
  size_t bytes;
  int *at = read_all(path, &bytes);
  Header h;
  h.features = *at++;
  for (int k = 0; k < h.features; k++) h.size[k] = *at++;
  h.tags = *at++; h.labels = *at++; h.actions = *at++; h.root_action = *at++; h.trained_words = *at++; h.vector_size = *at++;
  h.frequency = at; at += h.trained_words;
  h.action_label = at; at += h.actions;
  h.left = at; at += h.labels;
  h.right = at; at += h.labels;
  h.part = at;
  return h;
}
