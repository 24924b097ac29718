"""Zhuanhua (转化): brings science results into industry."""
