// The arc-hybrid transition system with a dynamic oracle (Goldberg and Nivre 2013). Positions are 1-based, 0 is the
// root, n + 1 stands for "none". The same rules are in src/language/parsing/arc-hybrid.ts.
#pragma once
#include "sentences.h"

#define SLOTS 12   // s0 s1 s2 b0 b1, leftmost and rightmost children of s0 and s1, leftmost of b0, second ones of s0, s1
#define SIGNS 12   // labels of the seven children, two distances, three valencies

enum { CAN_SHIFT = 1, CAN_LEFT = 2, CAN_RIGHT = 4, MUST_ROOT = 8 };

typedef struct {
  int n, depth, next;
  int stack[MAX_WORDS + 2], head[MAX_WORDS + 2], label[MAX_WORDS + 2];
  int left1[MAX_WORDS + 2], left2[MAX_WORDS + 2], right1[MAX_WORDS + 2], right2[MAX_WORDS + 2];
  int lefts[MAX_WORDS + 2], rights[MAX_WORDS + 2];
} State;

static void start(State *s, int n) {
  s->n = n;
  s->depth = 1;
  s->next = 1;
  s->stack[0] = 0;
  for (int i = 0; i < n + 2; i++) {
    s->head[i] = s->label[i] = -1;
    s->left1[i] = s->left2[i] = s->right1[i] = s->right2[i] = n + 1;
    s->lefts[i] = s->rights[i] = 0;
  }
}
static int finished(const State *s) { return s->next > s->n && s->depth == 1; }

static void take(State *s, const Header *h, int action) {
  if (action == 0) { s->stack[s->depth++] = s->next++; return; }
  int child = s->stack[--s->depth];
  s->label[child] = h->action_label[action];
  if (action < h->root_action) {
    int head = s->head[child] = s->next;
    s->left2[head] = s->left1[head];
    s->left1[head] = child;
    s->lefts[head]++;
  } else {
    int head = s->head[child] = s->stack[s->depth - 1];
    s->right2[head] = s->right1[head];
    s->right1[head] = child;
    s->rights[head]++;
  }
}

static int allowed(const State *s) {
  int more = s->next <= s->n, can = 0;
  if (more) can |= CAN_SHIFT;
  if (more && s->depth > 1) can |= CAN_LEFT;
  if (s->depth > 2) can |= CAN_RIGHT;
  else if (s->depth == 2 && !more) can |= MUST_ROOT;
  return can;
}

static int distance(int d) { return d > 10 ? 7 : d > 5 ? 6 : d; }
static int at_most_5(int n) { return n > 5 ? 5 : n; }

static void look(const State *s, int *slot, int *sign) {
  int none = s->n + 1;
  int s0 = s->depth > 0 ? s->stack[s->depth - 1] : none, s1 = s->depth > 1 ? s->stack[s->depth - 2] : none;
  int s2 = s->depth > 2 ? s->stack[s->depth - 3] : none;
  int b0 = s->next <= s->n ? s->next : none, b1 = s->next + 1 <= s->n ? s->next + 1 : none;
  int all[SLOTS] = {s0, s1, s2, b0, b1, s->left1[s0], s->right1[s0], s->left1[s1], s->right1[s1], s->left1[b0], s->left2[s0], s->right2[s1]};
  memcpy(slot, all, sizeof all);
  for (int i = 0; i < 7; i++) sign[i] = s->label[slot[5 + i]] + 1;
  sign[7] = b0 == none ? 0 : distance(b0 - s0);
  sign[8] = s1 == none ? 0 : distance(s0 - s1);
  sign[9] = at_most_5(s->lefts[s0]);
  sign[10] = at_most_5(s->rights[s0]);
  sign[11] = at_most_5(s->rights[s1]);
}

// Gold arcs that shifting, a left arc or a right arc would make unreachable.
static void costs(const State *s, const Sentence *gold, int *shift, int *left, int *right) {
  int n = s->n, depth = s->depth, b = s->next, s0 = s->stack[depth - 1], s1 = depth > 1 ? s->stack[depth - 2] : -1;
  *shift = *left = *right = 0;
  if (depth > 1) {
    int h = gold->head[s0];
    if (h == s1) ++*left;
    if (h >= b) { if (h > b) ++*left; ++*right; }
    for (int j = b; j <= n; j++) if (gold->head[j] == s0) { ++*left; ++*right; }
  }
  if (b <= n) {
    int h = gold->head[b];
    for (int i = 0; i < depth - 1; i++) if (s->stack[i] == h) { ++*shift; break; }
    for (int i = 1; i < depth; i++) if (gold->head[s->stack[i]] == b) ++*shift;
    // the root's own arc comes last: it is never lost by shifting
    if (h == 0 && depth > 1 && *shift > 0) --*shift;
  }
}
