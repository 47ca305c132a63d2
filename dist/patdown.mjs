#!/usr/bin/env node
import './patdown.cjs';
